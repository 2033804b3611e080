#!/usr/bin/env bash
# No chain/target/match by that name. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=1
iptables -I DOCKER-ISOLATION-STAGE-1 -i eth0 -s 198.51.100.12 -j DROP
