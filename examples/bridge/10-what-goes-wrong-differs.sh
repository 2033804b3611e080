#!/usr/bin/env bash
# What goes wrong. Generated from docs/drivers/bridge.md: change the page, not this file.
# Runs on Docker 26.1 in place of the block above.

# 1 host1 exit=125
docker run --rm --ip 172.17.0.50 busybox ip -4 addr show eth0 2>&1 | grep -o 'user.specified IP.*\|inet [0-9.]*'
