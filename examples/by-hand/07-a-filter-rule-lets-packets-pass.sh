#!/usr/bin/env bash
# A filter rule lets packets pass. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
iptables -I FORWARD -i hand0 -j ACCEPT

# 2 host1 exit=0
iptables -I FORWARD -o hand0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
