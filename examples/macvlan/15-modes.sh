#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web two

# 2 host1 exit=0
docker network rm whole

# 3 host1 exit=0
ip link delete spare

# 4 host1 exit=0
rm inside
