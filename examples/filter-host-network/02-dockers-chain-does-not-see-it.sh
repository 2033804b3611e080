#!/usr/bin/env bash
# Docker's chain does not see it. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -d 198.51.100.12 -j REJECT

# 2 host1 exit=0
docker exec fenced ping -c 1 -W 1 198.51.100.12 | grep received

# 3 host1 exit=0
iptables -L DOCKER-USER -v -n -x | grep REJECT | awk '{print $1, "packets"}'

# 4 host1 exit=0
iptables -D DOCKER-USER -d 198.51.100.12 -j REJECT
