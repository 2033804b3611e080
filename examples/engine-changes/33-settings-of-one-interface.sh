#!/usr/bin/env bash
# Settings of one interface. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
opt=com.docker.network.endpoint.sysctls=net.ipv4.conf.IFNAME.log_martians=1

# 2 host1 exit=0
docker run --rm --network name=front,driver-opt=$opt busybox cat /proc/sys/net/ipv4/conf/eth0/log_martians
