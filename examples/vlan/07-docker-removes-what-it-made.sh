#!/usr/bin/env bash
# Docker removes what it made. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one two

# 2 host1 exit=0
docker network rm vlan10 vlan20

# 3 host1 exit=0
ip -brief link show type vlan | wc -l
