#!/usr/bin/env bash
# Ping. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# docs/drivers/rootless.md:300 host1 exit=0
range=$(sysctl -n net.ipv4.ping_group_range)

# docs/drivers/rootless.md:301 host1 exit=0
sysctl -q -w net.ipv4.ping_group_range='1 0'

# docs/drivers/rootless.md:302 host1 exit=0
docker --context rootless run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received || true

# docs/drivers/rootless.md:304 host1 exit=0
sysctl -q -w net.ipv4.ping_group_range='0 2147483647'

# docs/drivers/rootless.md:305 host1 exit=0
docker --context rootless run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received

# docs/drivers/rootless.md:307 host1 exit=0
sysctl -q -w net.ipv4.ping_group_range="$range"
