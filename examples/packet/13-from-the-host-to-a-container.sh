#!/usr/bin/env bash
# From the host to a container. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
(sleep 2; curl -s --local-port 5006 http://127.0.0.1:8080/hostname) > /dev/null &

# 2 host1 exit=0
timeout 20 tcpdump -ntql -c 3 -i any "$opening" 2> /dev/null | sed 's/192.0.2.1.[0-9]* >/192.0.2.1 >/'

# 3 host1 exit=0
ss -Hltnp 'sport = :8080 and src 0.0.0.0' | sed 's/,fd=.*//'
