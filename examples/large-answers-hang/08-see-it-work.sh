#!/usr/bin/env bash
# See it work. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host1 exit=0
docker exec client cat /sys/class/net/eth0/mtu

# 2 host1 exit=0
docker exec client curl -s --max-time 3 -o /dev/null -w '%{size_download}\n' http://198.51.100.12:8080/big
