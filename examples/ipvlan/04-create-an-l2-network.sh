#!/usr/bin/env bash
# Create an L2 network. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host2 exit=0
ping -c 1 198.51.100.50 | grep received

# 2 host2 exit=0
curl -s http://198.51.100.50/hostname | wc -l
