#!/usr/bin/env bash
# Run a container on it. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --network=my_bridge --name test hello-world

# 2 host1 exit=0
docker wait test

# 3 host1 exit=0
docker inspect test --format '{{.HostConfig.NetworkMode}} {{.State.Status}}'

# 4 host1 exit=0
docker logs test | grep Hello
