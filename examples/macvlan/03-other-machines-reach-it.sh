#!/usr/bin/env bash
# Other machines reach it. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host2 exit=0
ping -c 1 198.51.100.50 | grep received

# 2 host2 exit=0
curl -s http://198.51.100.50/hostname | wc -l
