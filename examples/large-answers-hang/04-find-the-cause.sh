#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host1 exit=0
cat /sys/class/net/eth0/mtu

# 2 host1 exit=0
docker exec client cat /sys/class/net/eth0/mtu

# 3 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu
