#!/usr/bin/env bash
# Set it for all. Generated from docs/understand/mtu.md: change the page, not this file.
# Needs engine>=28

# docs/understand/mtu.md:162 host1 exit=0
echo '{"default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "1400"}}}' > /etc/docker/daemon.json

# docs/understand/mtu.md:163 host1 exit=0
service docker restart

# docs/understand/mtu.md:164 host1 exit=0
docker network create app

# docs/understand/mtu.md:166 host1 exit=0
docker run --rm --network app busybox cat /sys/class/net/eth0/mtu

# docs/understand/mtu.md:168 host1 exit=0
docker run --rm --network my_bridge busybox cat /sys/class/net/eth0/mtu

# docs/understand/mtu.md:170 host1 exit=0
docker network rm app
