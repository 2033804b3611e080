#!/usr/bin/env bash
# iptables: false. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:355 host2 exit=0
ip route add 172.17.0.2/32 via 198.51.100.11

# docs/understand/firewall.md:356 host2 exit=0
curl -s http://172.17.0.2/hostname
