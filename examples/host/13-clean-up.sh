#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web db

# 2 host1 exit=0
docker network rm my_bridge

# 3 host1 exit=0
pkill -f 127.0.0.1:9000

# 4 host1 exit=0
rm -r www
