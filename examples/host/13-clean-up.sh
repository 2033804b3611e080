#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/host.md: change the page, not this file.

# docs/drivers/host.md:172 host1 exit=0
docker rm -f web db

# docs/drivers/host.md:175 host1 exit=0
docker network rm my_bridge

# docs/drivers/host.md:177 host1 exit=0
pkill -f 127.0.0.1:9000
