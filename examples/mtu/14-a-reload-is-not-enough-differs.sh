#!/usr/bin/env bash
# A reload is not enough. Generated from docs/understand/mtu.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/understand/mtu.md:201 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu
