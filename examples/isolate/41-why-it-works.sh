#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/isolate.md:500 host1 exit=0
docker network create --internal -o com.docker.network.bridge.name=back0 --subnet 192.0.2.32/27 back

# docs/tasks/isolate.md:502 host1 exit=0
docker network create -o com.docker.network.bridge.enable_icc=false -o com.docker.network.bridge.name=my0 --subnet 192.0.2.96/27 my_bridge

# docs/tasks/isolate.md:504 host1 exit=0
iptables -S | grep -E 'back0|my0'

# docs/tasks/isolate.md:515 host1 exit=0
docker network rm back my_bridge
