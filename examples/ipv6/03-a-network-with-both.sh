#!/usr/bin/env bash
# A network with both. Generated from docs/tasks/ipv6.md: change the page, not this file.

# docs/tasks/ipv6.md:41 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600

# docs/tasks/ipv6.md:43 host1 exit=0
docker exec client nslookup web | grep -o 'Address: .*' | sort

# docs/tasks/ipv6.md:46 host1 exit=0
docker exec client ping -6 -c 1 web | grep from | cut -d ' ' -f 4
