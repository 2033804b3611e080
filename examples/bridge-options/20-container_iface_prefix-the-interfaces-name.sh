#!/usr/bin/env bash
# container_iface_prefix: the interface's name. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o com.docker.network.container_iface_prefix=lan --subnet 192.0.2.112/28 named

# 2 host1 exit=0
docker run --rm --network named busybox ip -4 addr show lan0 | grep inet
