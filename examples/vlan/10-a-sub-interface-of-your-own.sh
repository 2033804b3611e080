#!/usr/bin/env bash
# A sub-interface of your own. Generated from docs/drivers/vlan.md: change the page, not this file.

# docs/drivers/vlan.md:121 host1 exit=0
ip link delete eth0.30

# docs/drivers/vlan.md:122 host1 exit=0
ip link delete shop

# docs/drivers/vlan.md:123 host2 exit=0
ip link delete shop
