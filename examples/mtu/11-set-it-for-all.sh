#!/usr/bin/env bash
# Set it for all. Generated from docs/understand/mtu.md: change the page, not this file.
# Needs engine>=28

# docs/understand/mtu.md:165 host1 exit=0
echo '{"default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "1400"}}}' > /etc/docker/daemon.json

# docs/understand/mtu.md:166 host1 exit=0
service docker restart

# docs/understand/mtu.md:167 host1 exit=0
docker network create app

# docs/understand/mtu.md:169 host1 exit=0
docker run --rm --network app busybox cat /sys/class/net/eth0/mtu

# docs/understand/mtu.md:171 host1 exit=0
docker run --rm --network my_bridge busybox cat /sys/class/net/eth0/mtu

# docs/understand/mtu.md:173 host1 exit=0
docker network rm app
