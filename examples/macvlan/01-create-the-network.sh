#!/usr/bin/env bash
# Create the network. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=0
docker network create -d macvlan --subnet 198.51.100.0/24 --gateway 198.51.100.1 -o parent=eth0 my_macvlan
