#!/usr/bin/env bash
# iptables: false. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host2 exit=0
ip route add 172.17.0.2/32 via 198.51.100.11

# 2 host2 exit=0
curl -s http://172.17.0.2/hostname
