#!/usr/bin/env bash
# If the name is unknown too. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# 1 host2 exit=0
for way in INPUT OUTPUT; do for kind in tcp udp; do iptables -D "$way" -p "$kind" --dport 7946 -j DROP; done; done

# 2 host1 exit=0
nc -z -v -w 1 198.51.100.12 7946

# 3 host2 exit=0
until docker exec client ping -c 1 -W 1 two >/dev/null 2>&1; do sleep 1; done

# 4 host2 exit=0
docker exec client ping -c 1 -W 1 two | grep received
