#!/usr/bin/env bash
# IPv4 and IPv6. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine<28

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm both
