#!/usr/bin/env bash
# One interface to manage, another for the data. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
ip link add data0 link eth0 type macvlan mode bridge && ip addr add 192.0.2.11/24 dev data0 && ip link set data0 up

# 2 host2 exit=0
ip link add data0 link eth0 type macvlan mode bridge && ip addr add 192.0.2.12/24 dev data0 && ip link set data0 up

# 3 host1 exit=1
docker swarm init 2>&1 | grep -oE 'multiple addresses on different interfaces|specify one with --advertise-addr'
