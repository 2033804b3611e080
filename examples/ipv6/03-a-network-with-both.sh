#!/usr/bin/env bash
# A network with both. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600

# 2 host1 exit=0
docker exec client nslookup web | grep -o 'Address: .*' | sort

# 3 host1 exit=0
docker exec client ping -6 -c 1 web | grep from | cut -d ' ' -f 4
