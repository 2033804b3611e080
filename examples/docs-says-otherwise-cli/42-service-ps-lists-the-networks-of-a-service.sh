#!/usr/bin/env bash
# service ps lists the networks of a service. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:562 host1 exit=0
docker service create --quiet --detach --no-resolve-image --name back --network my_overlay busybox httpd -f -h /etc

# docs/reference/docs-says-otherwise-cli.md:564 host1 exit=0
until docker service ps back --format '{{.CurrentState}}' | grep -q Running; do sleep 0.2; done

# docs/reference/docs-says-otherwise-cli.md:565 host1 exit=0
docker service ps back --format '{{json .}}' | jq -c keys

# docs/reference/docs-says-otherwise-cli.md:567 host1 exit=0
docker service inspect back --format '{{range .Spec.TaskTemplate.Networks}}{{.Target}}{{end}}'
