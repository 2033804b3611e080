#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network create --internal -o com.docker.network.bridge.name=back0 --subnet 192.0.2.32/27 back

# 2 host1 exit=0
docker network create -o com.docker.network.bridge.enable_icc=false -o com.docker.network.bridge.name=my0 --subnet 192.0.2.96/27 my_bridge

# 3 host1 exit=0
iptables -S | grep -E 'back0|my0'

# 4 host1 exit=0
docker network rm back my_bridge
