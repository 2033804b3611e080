#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/firewalld.md: change the page, not this file.

# 1 host1 exit=0
docker network create -o com.docker.network.bridge.name=br-demo my_bridge

# 2 host1 exit=0
firewall-cmd --zone docker --list-interfaces

# 3 host1 exit=0
firewall-cmd --zone docker --list-all | grep target
