#!/usr/bin/env bash
# Set it for a network. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 192.0.2.128/25 -o com.docker.network.driver.mtu=1400 \
  -o com.docker.network.bridge.name=bridge0 front

# 2 host1 exit=0
docker run -d --name web --network front --ip 192.0.2.140 nicolaka/netshoot sleep 600

# 3 host1 exit=0
docker exec web cat /sys/class/net/eth0/mtu

# 4 host1 exit=0
cat /sys/class/net/bridge0/mtu

# 5 host1 exit=0
ip link show master bridge0 | grep -o 'mtu [0-9]*'
