#!/usr/bin/env bash
# Clean up. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker network rm front back bare mute quiet local six small named island routed open alone trusted typo

# 2 host2 exit=0
docker rm -f log

# 3 host2 exit=0
ip route del 192.0.2.0/24

# 4 host1 exit=0
rm mine.json
