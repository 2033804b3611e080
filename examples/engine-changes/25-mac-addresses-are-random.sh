#!/usr/bin/env bash
# MAC addresses are random. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine<28

# 1 host1 exit=0
docker exec web cat /sys/class/net/eth0/address | grep 02:42:c0:00:02:14
