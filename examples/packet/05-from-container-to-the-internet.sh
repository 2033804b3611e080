#!/usr/bin/env bash
# From container to the internet. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
docker exec client ip route get 203.0.113.80 | head -n 1

# 2 host1 exit=0
(sleep 2; docker exec client curl -s --local-port 5002 http://203.0.113.80/) > /dev/null &

# 3 host1 exit=0
timeout 20 tcpdump -ntql -c 6 -i any "$opening" 2> /dev/null
