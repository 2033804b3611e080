#!/usr/bin/env bash
# A reload is not enough. Generated from docs/understand/mtu.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu
