#!/usr/bin/env bash
# Look. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# 1 host1 exit=0
docker network ls

# 2 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# 3 host1 exit=0
docker network inspect my_bridge --format '{{(index .IPAM.Config 0).Subnet}}'

# 4 host1 exit=0
ip -brief -4 address show docker0
