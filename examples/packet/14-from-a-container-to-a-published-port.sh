#!/usr/bin/env bash
# From a container to a published port. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
(sleep 2; docker exec client curl -s --local-port 5007 http://198.51.100.11:8080/hostname) > /dev/null &

# 2 host1 exit=0
timeout 20 tcpdump -ntql -c 6 -i any "$opening" 2> /dev/null | sed 's/192.0.2.1.[0-9]* >/192.0.2.1 >/'
