#!/usr/bin/env bash
# Another gateway, another bridge. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
ip link add my_bridge0 type bridge

# 2 host1 exit=0
ip addr add 192.0.2.1/26 dev my_bridge0

# 3 host1 exit=0
ip link set my_bridge0 up

# 4 host1 exit=0
jq '. + {"bridge": "my_bridge0"}' mine.json > /etc/docker/daemon.json

# 5 host1 exit=0
service docker restart

# 6 host1 exit=0
docker run --rm busybox ip -4 addr show eth0 | grep -o 'inet [^ ]*'

# 7 host1 exit=0
docker run --rm busybox ping -c 1 203.0.113.80 | grep received
