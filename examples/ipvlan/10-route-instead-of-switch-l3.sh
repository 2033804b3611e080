#!/usr/bin/env bash
# Route instead of switch: L3. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host2 exit=1
ping -c 1 -W 1 192.0.2.10 | grep received
