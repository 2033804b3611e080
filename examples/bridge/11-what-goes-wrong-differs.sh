#!/usr/bin/env bash
# What goes wrong. Generated from docs/drivers/bridge.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/drivers/bridge.md:136 host1 exit=0
docker run --rm --ip 172.17.0.50 busybox ip -4 addr show eth0 2>&1 | grep -o 'user.specified IP.*\|inet [0-9.]*'
