#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web direct shop local random silent db

# 2 host1 exit=0
docker network rm front quiet both half plain other alpha

# 3 host2 exit=0
ip route del 192.0.2.0/25

# 4 host1 exit=0
rm mine.json
