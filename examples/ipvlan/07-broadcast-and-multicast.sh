#!/usr/bin/env bash
# Broadcast and multicast. Generated from docs/drivers/ipvlan.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name db --network my_ipvlan --ip 198.51.100.52 --sysctl net.ipv4.icmp_echo_ignore_broadcasts=0 busybox sleep 600

# 2 host1 exit=0
docker run --rm --network my_ipvlan --ip 198.51.100.51 busybox sh -c 'ping -c 1 198.51.100.255; ping -c 1 224.0.0.1' | grep received
