#!/usr/bin/env bash
# Docker removes what it made. Generated from docs/drivers/vlan.md: change the page, not this file.

# docs/drivers/vlan.md:78 host1 exit=0
docker rm -f one two

# docs/drivers/vlan.md:81 host1 exit=0
docker network rm vlan10 vlan20

# docs/drivers/vlan.md:84 host1 exit=0
ip -brief link show type vlan | wc -l
