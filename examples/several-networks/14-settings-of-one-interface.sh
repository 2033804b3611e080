#!/usr/bin/env bash
# Settings of one interface. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network disconnect apart two

# 2 host1 exit=0
docker network connect --driver-opt com.docker.network.endpoint.sysctls=net.ipv4.conf.IFNAME.log_martians=1 back two

# 3 host1 exit=0
docker exec two sh -c 'grep . /proc/sys/net/ipv4/conf/eth*/log_martians'
