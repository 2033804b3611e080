#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# docs/breaks/overlay-silent.md:75 host2 exit=0
iptables -D INPUT -p udp --dport 4789 -j DROP
