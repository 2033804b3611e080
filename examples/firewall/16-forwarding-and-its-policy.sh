#!/usr/bin/env bash
# Forwarding and its policy. Generated from docs/understand/firewall.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
docker network rm other

# 2 host1 exit=0
sysctl -w net.ipv6.conf.all.forwarding=0
