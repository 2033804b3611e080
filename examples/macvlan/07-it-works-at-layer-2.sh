#!/usr/bin/env bash
# It works at layer 2. Generated from docs/drivers/macvlan.md: change the page, not this file.

# docs/drivers/macvlan.md:89 host2 exit=0
ping -c 1 198.51.100.50 > /dev/null

# docs/drivers/macvlan.md:90 host2 exit=0
ip neigh show 198.51.100.50 | grep -o '..:..:..:..:..:..'

# docs/drivers/macvlan.md:92 host1 exit=0
docker exec web cat /sys/class/net/eth0/address
