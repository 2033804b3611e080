#!/usr/bin/env bash
# Each family has its own priority of gateways. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28 engine<29.4 ipv6

# 1 host1 exit=0
docker run --rm --network both --network name=four,gw-priority=1 busybox sh -c 'ip route; ip -6 route' | grep -o 'default via [^ ]*'
