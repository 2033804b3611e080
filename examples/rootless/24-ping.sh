#!/usr/bin/env bash
# Ping. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
range=$(sysctl -n net.ipv4.ping_group_range)

# 2 host1 exit=0
sysctl -q -w net.ipv4.ping_group_range='1 0'

# 3 host1 exit=0
docker --context rootless run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received || true

# 4 host1 exit=0
sysctl -q -w net.ipv4.ping_group_range='0 2147483647'

# 5 host1 exit=0
docker --context rootless run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received

# 6 host1 exit=0
sysctl -q -w net.ipv4.ping_group_range="$range"
