#!/usr/bin/env bash
# If the name is unknown too. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# 1 host2 exit=0
for way in INPUT OUTPUT; do for kind in tcp udp; do iptables -I "$way" -p "$kind" --dport 7946 -j DROP; done; done

# 2 host1 exit=0
docker run -d --name two --network my_overlay busybox sleep 600

# 3 host1 exit=0
docker run --rm --network my_overlay busybox ping -c 1 two | grep received

# 4 host2 exit=1
docker exec client ping -c 1 -W 1 two
