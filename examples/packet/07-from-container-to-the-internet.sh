#!/usr/bin/env bash
# From container to the internet. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
iptables -t nat -Z POSTROUTING

# 2 host1 exit=0
docker exec client curl -s http://203.0.113.80/ > /dev/null

# 3 host1 exit=0
iptables -t nat -vnL POSTROUTING | awk '/MASQUERADE/ && /bridge0/ {print $1, $3, $7, $8}'
