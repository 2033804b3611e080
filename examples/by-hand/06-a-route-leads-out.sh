#!/usr/bin/env bash
# A route leads out. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:81 host1 exit=0
ip -n red route add default via 192.0.2.1

# docs/understand/by-hand.md:82 host1 exit=0
ip -n red route

# docs/understand/by-hand.md:85 host1 exit=0
sysctl net.ipv4.ip_forward

# docs/understand/by-hand.md:87 host1 exit=0
iptables -S FORWARD | head -n 1
