#!/usr/bin/env bash
# Subnets with host bits. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=1
docker network create -d ipvlan --subnet 172.16.50.0/22 -o parent=eth0 vlan50
