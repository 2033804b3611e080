#!/usr/bin/env bash
# Containers of one VLAN reach each other across hosts. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name one --network vlan10 --ip 192.0.2.10 busybox sleep 600

# 2 host1 exit=0
docker run -d --name two --network vlan20 --ip 192.0.2.140 busybox sleep 600

# 3 host2 exit=0
docker run -d --name web --network vlan10 --ip 192.0.2.20 busybox sleep 600
