#!/usr/bin/env bash
# A sub-interface of your own. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host1 exit=0
ip link delete eth0.30

# 2 host1 exit=0
ip link delete shop

# 3 host2 exit=0
ip link delete shop
