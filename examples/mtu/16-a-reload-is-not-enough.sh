#!/usr/bin/env bash
# A reload is not enough. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
service docker restart

# 2 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu
