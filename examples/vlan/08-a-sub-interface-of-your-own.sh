#!/usr/bin/env bash
# A sub-interface of your own. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host1 exit=0
ip link add link eth0 name eth0.30 type vlan id 30

# 2 host1 exit=0
ip link add link eth0 name shop type vlan id 40

# 3 host1 exit=0
ip link set eth0.30 up

# 4 host1 exit=0
ip link set shop up

# 5 host2 exit=0
ip link add link eth0 name shop type vlan id 40

# 6 host2 exit=0
ip link set shop up

# 7 host2 exit=0
ip address add 192.0.2.254/25 dev shop
