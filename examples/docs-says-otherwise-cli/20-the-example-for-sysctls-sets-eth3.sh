#!/usr/bin/env bash
# The example for sysctls sets eth3. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --subnet 192.0.2.64/26 front

# 2 host1 exit=0
docker run -d --name client busybox sleep 600

# 3 host1 exit=0
opt=com.docker.network.endpoint.sysctls=net.ipv4.conf.IFNAME.log_martians=1,net.ipv4.conf.IFNAME.forwarding=0

# 4 host1 exit=0
docker network connect --driver-opt=\"$opt\" front client

# 5 host1 exit=0
docker exec client cat /proc/sys/net/ipv4/conf/eth1/log_martians /proc/sys/net/ipv4/conf/eth1/forwarding
