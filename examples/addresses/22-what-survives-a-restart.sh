#!/usr/bin/env bash
# What survives a restart. Generated from docs/understand/addresses.md: change the page, not this file.

# docs/understand/addresses.md:254 host1 exit=0
docker run -d --name client --mac-address 02:00:00:00:00:11 --network my_bridge busybox sleep 600

# docs/understand/addresses.md:256 host1 exit=0
docker restart -t 0 client

# docs/understand/addresses.md:258 host1 exit=0
docker exec client cat /sys/class/net/eth0/address
