#!/usr/bin/env bash
# What the switch leaves behind. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=0
iptables -P FORWARD ACCEPT

# 2 host1 exit=0
ip6tables -P FORWARD ACCEPT

# 3 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 4 host1 exit=0
docker exec web wget -q -O - http://example.com
