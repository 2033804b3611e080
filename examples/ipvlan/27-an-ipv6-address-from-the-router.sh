#!/usr/bin/env bash
# An IPv6 address from the router. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
sysctl -w net.ipv6.conf.eth0.accept_ra=0

# 2 host2 exit=0
dnsmasq --port=0 --interface=eth0 --enable-ra --dhcp-range=2001:db8:100::,ra-only,64 --pid-file=/run/router.pid
