#!/usr/bin/env bash
# Set it for all. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
mkdir -p /etc/docker

# 3 host1 exit=0
jq '. + {"mtu": 1400}' mine.json > /etc/docker/daemon.json

# 4 host1 exit=0
service docker restart

# 5 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu

# 6 host1 exit=0
docker run --rm --network my_bridge busybox cat /sys/class/net/eth0/mtu
