#!/usr/bin/env bash
# What survives a restart. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# docs/understand/addresses.md:243 host1 exit=0
docker exec one cat /sys/class/net/eth0/address

# docs/understand/addresses.md:245 host1 exit=0
docker restart -t 0 one

# docs/understand/addresses.md:247 host1 exit=0
docker exec one cat /sys/class/net/eth0/address
