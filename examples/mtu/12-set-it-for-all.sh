#!/usr/bin/env bash
# Set it for all. Generated from docs/understand/mtu.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
jq '. + {"default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "1400"}}}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network create app

# 4 host1 exit=0
docker run --rm --network app busybox cat /sys/class/net/eth0/mtu

# 5 host1 exit=0
docker run --rm --network my_bridge busybox cat /sys/class/net/eth0/mtu

# 6 host1 exit=0
docker network rm app
