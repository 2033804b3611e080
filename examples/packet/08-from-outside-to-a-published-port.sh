#!/usr/bin/env bash
# From outside to a published port. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
timeout 25 tcpdump -ntql -c 6 -i any "$opening" > trace 2> /dev/null &

# 2 host1 exit=0
sleep 2

# 3 host2 exit=0
curl -s --local-port 5003 http://198.51.100.11:8080/hostname | wc -l

# 4 host1 exit=0
wait; cat trace
