#!/usr/bin/env bash
# A subnet of your own. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:156 host1 exit=0
docker network create --subnet 198.51.100.0/24 --gateway 198.51.100.200 clash

# docs/understand/addresses.md:158 host1 exit=0
ip route show 198.51.100.0/24

# docs/understand/addresses.md:161 host1 exit=0
docker network rm clash
