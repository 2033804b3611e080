#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.

# docs/drivers/rootless.md:53 host1 exit=0
runuser -u ada -- mkdir -p /home/ada/.docker/run

# docs/drivers/rootless.md:54 host1 exit=0
docker context create rootless --docker host=unix:///home/ada/.docker/run/docker.sock

# docs/drivers/rootless.md:57 host1 exit=0
bash rootless.sh start

# docs/drivers/rootless.md:58 host1 exit=0
docker --context rootless info --format '{{.SecurityOptions}}' | grep -o name=rootless
