#!/usr/bin/env bash
# Why it works. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
docker exec one cat /sys/class/net/eth0/mtu

# 2 host1 exit=0
docker exec two cat /sys/class/net/eth0/mtu
