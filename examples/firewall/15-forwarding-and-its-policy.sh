#!/usr/bin/env bash
# Forwarding and its policy. Generated from docs/understand/firewall.md: change the page, not this file.
# Needs engine>=28 ipv6

# docs/understand/firewall.md:250 host1 exit=0
sysctl net.ipv6.conf.all.forwarding

# docs/understand/firewall.md:252 host1 exit=0
ip6tables -S FORWARD | head -1

# docs/understand/firewall.md:254 host1 exit=0
docker network create --ipv6 --subnet 2001:db8:2::/64 other

# docs/understand/firewall.md:256 host1 exit=0
sysctl net.ipv6.conf.all.forwarding

# docs/understand/firewall.md:258 host1 exit=0
ip6tables -S FORWARD | head -1

# docs/understand/firewall.md:260 host1 exit=0
ip6tables -P FORWARD ACCEPT

# docs/understand/firewall.md:261 host1 exit=0
service docker restart

# docs/understand/firewall.md:262 host1 exit=0
ip6tables -S FORWARD | head -1
