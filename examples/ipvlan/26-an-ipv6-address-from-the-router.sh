#!/usr/bin/env bash
# An IPv6 address from the router. Generated from docs/drivers/ipvlan.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
setting=com.docker.network.endpoint.sysctls=net.ipv6.conf.IFNAME.disable_ipv6=0

# 2 host1 exit=0
docker run --rm --network "name=two,driver-opt=$setting" busybox ip -6 addr show eth0 | grep -c 'scope link'
