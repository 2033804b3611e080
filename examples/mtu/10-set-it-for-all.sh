#!/usr/bin/env bash
# Set it for all. Generated from docs/understand/mtu.md: change the page, not this file.

# docs/understand/mtu.md:147 host1 exit=0
docker rm -f web

# docs/understand/mtu.md:149 host1 exit=0
mkdir -p /etc/docker

# docs/understand/mtu.md:150 host1 exit=0
echo '{"mtu": 1400}' > /etc/docker/daemon.json

# docs/understand/mtu.md:151 host1 exit=0
service docker restart

# docs/understand/mtu.md:152 host1 exit=0
docker run --rm busybox cat /sys/class/net/eth0/mtu

# docs/understand/mtu.md:154 host1 exit=0
docker run --rm --network my_bridge busybox cat /sys/class/net/eth0/mtu
