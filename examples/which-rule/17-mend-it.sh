#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=0
iptables -t filter -D DOCKER-USER -i eth0 -p tcp -m tcp --dport 80 -j DROP
