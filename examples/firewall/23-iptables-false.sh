#!/usr/bin/env bash
# iptables: false. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
ping -c 1 -W 1 203.0.113.80 | grep received

# 2 host1 exit=1
docker run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received
