#!/usr/bin/env bash
# The long form. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm \
  --network 'name=front,"driver-opt=com.docker.network.endpoint.sysctls=net.ipv4.conf.IFNAME.log_martians=1,net.ipv4.conf.IFNAME.forwarding=0"' \
  busybox cat /proc/sys/net/ipv4/conf/eth0/log_martians /proc/sys/net/ipv4/conf/eth0/forwarding
