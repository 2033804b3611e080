#!/usr/bin/env bash
# What survives a restart. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec one cat /sys/class/net/eth0/address

# 2 host1 exit=0
docker restart -t 0 one

# 3 host1 exit=0
docker exec one cat /sys/class/net/eth0/address
