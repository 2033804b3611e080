#!/usr/bin/env bash
# A mark that lets packets in. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
iptables -t mangle -A PREROUTING -s 198.51.100.12 -j MARK --set-mark 2

# 2 host2 exit=0
curl -s --max-time 2 http://192.0.2.70/hostname
