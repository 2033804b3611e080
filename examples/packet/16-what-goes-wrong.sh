#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/packet.md: change the page, not this file.

# 1 host1 exit=0
docker exec client curl -s --max-time 2 --local-port 5009 http://192.0.2.10/hostname | wc -l

# 2 host1 exit=0
wait; cat trace
