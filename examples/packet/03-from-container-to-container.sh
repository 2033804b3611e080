#!/usr/bin/env bash
# From container to container. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ip route get 192.0.2.10 | head -n 1

# 2 host1 exit=0
(sleep 2; docker exec client curl -s --local-port 5001 http://192.0.2.10/hostname) > /dev/null &

# 3 host1 exit=0
timeout 20 tcpdump -ntql -c 4 -i any "$opening" 2> /dev/null

# 4 host1 exit=0
docker exec client traceroute -n -q 1 -w 1 192.0.2.10 | grep -c ' ms$'
