#!/usr/bin/env bash
# A route leads out. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip -n red route add default via 192.0.2.1

# 2 host1 exit=0
ip -n red route

# 3 host1 exit=0
sysctl net.ipv4.ip_forward

# 4 host1 exit=0
iptables -S FORWARD | head -n 1
