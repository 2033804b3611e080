#!/usr/bin/env bash
# Its own host reaches it another way. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
gateway_side=$(docker exec web ip -4 addr show eth1 | grep -o '172[0-9.]*' | head -n 1)

# 2 host1 exit=0
ping -c 1 -W 1 "$gateway_side" | grep received
