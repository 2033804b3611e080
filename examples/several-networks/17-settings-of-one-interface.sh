#!/usr/bin/env bash
# Settings of one interface. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
name=name=front,driver-opt=com.docker.network.endpoint.sysctls

# 2 host1 exit=125
docker run --rm --network $name=net.mpls.conf.IFNAME.input=1 busybox true 2>&1 | grep -o '/proc/sys/net/mpls.*'
