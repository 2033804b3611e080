#!/usr/bin/env bash
# What survives a restart. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client --mac-address 02:00:00:00:00:11 --network my_bridge busybox sleep 600

# 2 host1 exit=0
docker restart -t 0 client

# 3 host1 exit=0
docker exec client cat /sys/class/net/eth0/address
