#!/usr/bin/env bash
# Its own host does not. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=1
ping -c 1 -W 1 198.51.100.50 | grep received
