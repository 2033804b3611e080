#!/usr/bin/env bash
# Keep the other network out. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
iptables -I DOCKER-USER -i front0 -o open0 -j DROP
