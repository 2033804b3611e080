#!/usr/bin/env bash
# What a network adds. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
iptables-save | grep '^-A' > one.txt

# 2 host1 exit=0
docker network create --subnet 192.0.2.0/24 -o com.docker.network.bridge.name=shop0 my_bridge
