#!/usr/bin/env bash
# IPv6 alone. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker rm -f one

# 2 host1 exit=0
docker network rm front
