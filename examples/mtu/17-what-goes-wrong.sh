#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=2
docker run --rm busybox ip link set eth0 mtu 1400
