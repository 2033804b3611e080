#!/usr/bin/env bash
# Put the rule into DOCKER-USER. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -i eth0 -s 198.51.100.12 -j DROP
