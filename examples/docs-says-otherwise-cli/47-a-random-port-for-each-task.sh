#!/usr/bin/env bash
# A random port for each task. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
create="docker service create --quiet --detach --no-resolve-image"

# 2 host1 exit=0
$create --name front --replicas 2 --publish target=80 busybox httpd -f -h /etc

# 3 host1 exit=0
until docker service inspect front --format '{{len .Endpoint.Ports}}' | grep -q 1; do sleep 0.2; done

# 4 host1 exit=0
docker service inspect front --format '{{json .Endpoint.Ports}}'
