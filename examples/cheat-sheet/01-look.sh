#!/usr/bin/env bash
# Look. Generated from docs/reference/cheat-sheet.md: change the page, not this file.

# docs/reference/cheat-sheet.md:9 host1 exit=0
docker network ls

# docs/reference/cheat-sheet.md:14 host1 exit=0
docker network create --subnet 192.0.2.0/24 my_bridge

# docs/reference/cheat-sheet.md:16 host1 exit=0
docker network inspect my_bridge --format '{{(index .IPAM.Config 0).Subnet}}'

# docs/reference/cheat-sheet.md:18 host1 exit=0
ip -brief -4 address show docker0
