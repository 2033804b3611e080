#!/usr/bin/env bash
# Why it works. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:155 host1 exit=0
docker exec one cat /sys/class/net/eth0/mtu

# docs/drivers/overlay-encrypted.md:157 host1 exit=0
docker exec two cat /sys/class/net/eth0/mtu
