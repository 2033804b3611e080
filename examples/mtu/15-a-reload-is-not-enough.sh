#!/usr/bin/env bash
# A reload is not enough. Generated from docs/understand/mtu.md: change the page, not this file.

# docs/understand/mtu.md:206 host1 exit=0
service docker restart

# docs/understand/mtu.md:207 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu
