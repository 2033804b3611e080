#!/usr/bin/env bash
# A filter rule lets packets pass. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:97 host1 exit=0
iptables -I FORWARD -i hand0 -j ACCEPT

# docs/understand/by-hand.md:98 host1 exit=0
iptables -I FORWARD -o hand0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
