#!/usr/bin/env bash
# Two VLANs on one interface. Generated from docs/drivers/vlan.md: change the page, not this file.

# docs/drivers/vlan.md:31 host1 exit=0
ip -brief link show type vlan | cut -d ' ' -f 1

# docs/drivers/vlan.md:34 host1 exit=0
ip -details link show eth0.10 | grep -o 'protocol 802.1Q id 10'
