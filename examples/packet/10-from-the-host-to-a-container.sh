#!/usr/bin/env bash
# From the host to a container. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
(sleep 2; curl -s --local-port 5004 http://192.0.2.10/hostname) > /dev/null &

# 2 host1 exit=0
timeout 20 tcpdump -ntql -c 4 -i any "$opening" 2> /dev/null
