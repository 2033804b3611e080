#!/usr/bin/env bash
# How the engine talks to it. Generated from docs/drivers/plugins.md: change the page, not this file.

# docs/drivers/plugins.md:72 host1 exit=0
mkdir -p /etc/docker/plugins

# docs/drivers/plugins.md:73 host1 exit=0
echo tcp://127.0.0.1:9999 > /etc/docker/plugins/demo.spec

# docs/drivers/plugins.md:74 host1 exit=0
timeout 2 nc -l 127.0.0.1 9999 < /dev/null > asked &

# docs/drivers/plugins.md:75 host1 exit=124
timeout 3 docker network create -d demo my_bridge
