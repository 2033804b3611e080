#!/usr/bin/env bash
# Docker removes what it made. Generated from docs/drivers/vlan.md: change the page, not this file.

# docs/drivers/vlan.md:76 host1 exit=0
docker rm -f one two

# docs/drivers/vlan.md:79 host1 exit=0
docker network rm vlan10 vlan20

# docs/drivers/vlan.md:82 host1 exit=0
ip -brief link show type vlan | wc -l
