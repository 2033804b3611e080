#!/usr/bin/env bash
# A service without a network is on ingress. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker service create --quiet --detach --no-resolve-image --name plain busybox sleep 600

# 2 host1 exit=0
until docker ps --format '{{.Names}}' | grep -q ^plain; do sleep 0.2; done

# 3 host1 exit=0
docker inspect "$(docker ps -q --filter name=plain)" --format '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}}{{end}}'
