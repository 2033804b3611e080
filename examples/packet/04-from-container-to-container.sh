#!/usr/bin/env bash
# From container to container. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
mac=$(docker exec web cat /sys/class/net/eth0/address)

# 2 host1 exit=0
bridge fdb show br bridge0 | grep "$mac"
