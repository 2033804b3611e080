#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name two nicolaka/netshoot sleep 600

# 2 host1 exit=0
timeout 20 tcpdump -ntql -c 2 -Q out -i any "$opening" > trace 2> /dev/null &

# 3 host1 exit=0
sleep 2

# 4 host1 exit=28
docker exec two curl -s --max-time 0.9 --local-port 5008 http://192.0.2.10/
