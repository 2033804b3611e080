#!/usr/bin/env bash
# service ps lists the networks of a service. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker service create --quiet --detach --no-resolve-image --name back --network my_overlay busybox httpd -f -h /etc

# 2 host1 exit=0
until docker service ps back --format '{{.CurrentState}}' | grep -q Running; do sleep 0.2; done

# 3 host1 exit=0
docker service ps back --format '{{json .}}' | jq -c keys

# 4 host1 exit=0
docker service inspect back --format '{{range .Spec.TaskTemplate.Networks}}{{.Target}}{{end}}'
