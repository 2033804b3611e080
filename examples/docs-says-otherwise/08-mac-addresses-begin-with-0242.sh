#!/usr/bin/env bash
# MAC addresses begin with 02:42. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec web ip link show eth0

# 2 host1 exit=1
docker exec web sh -c 'cat /sys/class/net/eth?/address' | grep -c ^02:42:c0:00:02
