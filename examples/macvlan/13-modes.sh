#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# docs/drivers/macvlan.md:161 host1 exit=0
docker rm -f web

# docs/drivers/macvlan.md:163 host1 exit=0
docker network rm out

# docs/drivers/macvlan.md:165 host1 exit=0
ip link add spare type veth peer name far

# docs/drivers/macvlan.md:166 host1 exit=0
ip link set spare up

# docs/drivers/macvlan.md:167 host1 exit=0
docker network create -d macvlan --subnet 192.0.2.0/28 -o parent=spare -o macvlan_mode=passthru whole

# docs/drivers/macvlan.md:169 host1 exit=0
docker run -d --name web --network whole busybox sleep 600

# docs/drivers/macvlan.md:171 host1 exit=0
docker exec web cat /sys/class/net/eth0/address > inside

# docs/drivers/macvlan.md:172 host1 exit=0
test "$(cat inside)" = "$(cat /sys/class/net/spare/address)" && echo the same MAC address

# docs/drivers/macvlan.md:174 host1 exit=125
docker run --name two --network whole busybox true 2>&1 | grep -v 'help\|level='
