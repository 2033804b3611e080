#!/usr/bin/env bash
# Two networks on one parent. Generated from docs/drivers/macvlan.md: change the page, not this file.
# Needs engine<27

# 1 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.0/26 -o parent=eth0 one

# 2 host1 exit=1
docker network create -d macvlan --subnet 192.0.2.64/26 -o parent=eth0 two
