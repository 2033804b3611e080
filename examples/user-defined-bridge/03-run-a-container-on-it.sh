#!/usr/bin/env bash
# Run a container on it. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# docs/drivers/user-defined-bridge.md:40 host1 exit=0
docker run -d --network=my_bridge --name test hello-world

# docs/drivers/user-defined-bridge.md:42 host1 exit=0
docker wait test

# docs/drivers/user-defined-bridge.md:44 host1 exit=0
docker inspect test --format '{{.HostConfig.NetworkMode}} {{.State.Status}}'

# docs/drivers/user-defined-bridge.md:46 host1 exit=0
docker logs test | grep Hello
