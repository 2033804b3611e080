#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm out

# 3 host1 exit=0
ip link add spare type veth peer name far

# 4 host1 exit=0
ip link set spare up

# 5 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.0/28 -o parent=spare -o macvlan_mode=passthru whole

# 6 host1 exit=0
docker run -d --name web --network whole busybox sleep 600

# 7 host1 exit=0
docker exec web cat /sys/class/net/eth0/address > inside

# 8 host1 exit=0
test "$(cat inside)" = "$(cat /sys/class/net/spare/address)" && echo the same MAC address

# 9 host1 exit=125
docker run --name two --network whole busybox true 2>&1 | grep -v 'help\|level='
