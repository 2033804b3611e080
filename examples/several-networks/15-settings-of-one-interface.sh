#!/usr/bin/env bash
# Settings of one interface. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
pair=net.ipv4.conf.IFNAME.log_martians=1,net.ipv4.conf.IFNAME.forwarding=0

# 2 host1 exit=0
docker run --rm --network 'name=front,"driver-opt=com.docker.network.endpoint.sysctls='$pair'"' \
  busybox sh -c 'grep . /proc/sys/net/ipv4/conf/eth0/log_martians /proc/sys/net/ipv4/conf/eth0/forwarding'
