#!/usr/bin/env bash
# What the switch leaves behind. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:90 host1 exit=0
iptables -P FORWARD ACCEPT

# docs/tasks/nftables.md:91 host1 exit=0
ip6tables -P FORWARD ACCEPT

# docs/tasks/nftables.md:92 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/tasks/nftables.md:94 host1 exit=0
docker exec web wget -q -O - http://example.com
