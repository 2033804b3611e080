#!/usr/bin/env bash
# What goes wrong. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:209 host1 exit=0
iptables -D INPUT -p esp -j DROP

# docs/drivers/overlay-encrypted.md:210 host2 exit=0
docker exec client ping -c 1 -W 1 two | grep received
