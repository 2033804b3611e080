#!/usr/bin/env bash
# Clean up. Generated from docs/reference/bridge-options.md: change the page, not this file.

# docs/reference/bridge-options.md:516 host1 exit=0
docker network rm front back bare mute quiet local six small named island routed open alone trusted typo

# docs/reference/bridge-options.md:532 host2 exit=0
docker rm -f log

# docs/reference/bridge-options.md:534 host2 exit=0
ip route del 192.0.2.0/24
