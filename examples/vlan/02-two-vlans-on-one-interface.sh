#!/usr/bin/env bash
# Two VLANs on one interface. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host1 exit=0
ip -brief link show type vlan | cut -d ' ' -f 1

# 2 host1 exit=0
ip -details link show eth0.10 | grep -o 'protocol 802.1Q id 10'
