#!/usr/bin/env bash
# A sub-interface of your own. Generated from docs/drivers/vlan.md: change the page, not this file.

# docs/drivers/vlan.md:94 host1 exit=0
ip link add link eth0 name eth0.30 type vlan id 30

# docs/drivers/vlan.md:95 host1 exit=0
ip link add link eth0 name shop type vlan id 40

# docs/drivers/vlan.md:96 host1 exit=0
ip link set eth0.30 up

# docs/drivers/vlan.md:97 host1 exit=0
ip link set shop up

# docs/drivers/vlan.md:98 host2 exit=0
ip link add link eth0 name shop type vlan id 40

# docs/drivers/vlan.md:99 host2 exit=0
ip link set shop up

# docs/drivers/vlan.md:100 host2 exit=0
ip address add 192.0.2.254/25 dev shop
