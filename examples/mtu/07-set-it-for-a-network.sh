#!/usr/bin/env bash
# Set it for a network. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
(sleep 2; docker exec web curl -s http://203.0.113.80/) > /dev/null &

# 2 host1 exit=0
timeout 20 tcpdump -ntl -c 1 -i bridge0 'tcp[tcpflags] & tcp-syn != 0' 2> /dev/null | grep -o 'mss [0-9]*'
