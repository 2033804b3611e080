#!/usr/bin/env bash
# Clean up. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
rm trace

# 2 host1 exit=0
docker rm -f web client two

# 3 host1 exit=0
docker network rm my_bridge
