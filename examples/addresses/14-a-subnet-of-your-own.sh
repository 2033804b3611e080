#!/usr/bin/env bash
# A subnet of your own. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 198.51.100.0/24 --gateway 198.51.100.200 clash

# 2 host1 exit=0
ip route show 198.51.100.0/24

# 3 host1 exit=0
docker network rm clash
