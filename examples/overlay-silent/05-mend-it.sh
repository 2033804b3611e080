#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# 1 host2 exit=0
iptables -D INPUT -p udp --dport 4789 -j DROP
