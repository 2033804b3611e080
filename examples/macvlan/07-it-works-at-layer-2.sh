#!/usr/bin/env bash
# It works at layer 2. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host2 exit=0
ping -c 1 198.51.100.50 > /dev/null

# 2 host2 exit=0
ip neigh show 198.51.100.50 | grep -o '..:..:..:..:..:..'

# 3 host1 exit=0
docker exec web cat /sys/class/net/eth0/address
