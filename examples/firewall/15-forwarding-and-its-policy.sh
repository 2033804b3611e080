#!/usr/bin/env bash
# Forwarding and its policy. Generated from docs/understand/firewall.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
sysctl net.ipv6.conf.all.forwarding

# 2 host1 exit=0
ip6tables -S FORWARD | head -1

# 3 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:2::/64 other

# 4 host1 exit=0
sysctl net.ipv6.conf.all.forwarding

# 5 host1 exit=0
ip6tables -S FORWARD | head -1

# 6 host1 exit=0
ip6tables -P FORWARD ACCEPT

# 7 host1 exit=0
service docker restart

# 8 host1 exit=0
ip6tables -S FORWARD | head -1
