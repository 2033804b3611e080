#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# docs/breaks/large-answers-hang.md:53 host1 exit=0
cat /sys/class/net/eth0/mtu

# docs/breaks/large-answers-hang.md:55 host1 exit=0
docker exec client cat /sys/class/net/eth0/mtu

# docs/breaks/large-answers-hang.md:57 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu
