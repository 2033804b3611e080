#!/usr/bin/env bash
# Start one. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
runuser -u ada -- mkdir -p /home/ada/.docker/run

# 2 host1 exit=0
docker context create rootless --docker host=unix:///home/ada/.docker/run/docker.sock

# 3 host1 exit=0
bash rootless.sh start

# 4 host1 exit=0
docker --context rootless info --format '{{.SecurityOptions}}' | grep -o name=rootless
