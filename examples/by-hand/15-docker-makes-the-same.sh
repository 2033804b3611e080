#!/usr/bin/env bash
# Docker makes the same. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
docker exec web ip -4 -o addr show eth0

# 2 host1 exit=0
docker exec web ip route
