#!/usr/bin/env bash
# Docker's chain does not see it. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# docs/tasks/filter-host-network.md:31 host1 exit=0
iptables -I DOCKER-USER -d 198.51.100.12 -j REJECT

# docs/tasks/filter-host-network.md:32 host1 exit=0
docker exec fenced ping -c 1 -W 1 198.51.100.12 | grep received

# docs/tasks/filter-host-network.md:34 host1 exit=0
iptables -L DOCKER-USER -v -n -x | grep REJECT | awk '{print $1, "packets"}'

# docs/tasks/filter-host-network.md:36 host1 exit=0
iptables -D DOCKER-USER -d 198.51.100.12 -j REJECT
