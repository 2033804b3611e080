#!/usr/bin/env bash
# The MTU. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# docs/drivers/rootless.md:239 host1 exit=0
docker --context rootless run --rm --network host busybox cat /sys/class/net/tap0/mtu

# docs/drivers/rootless.md:241 host1 exit=0
bash rootless.sh stop

# docs/drivers/rootless.md:242 host1 exit=0
bash rootless.sh start DOCKERD_ROOTLESS_ROOTLESSKIT_MTU=1400

# docs/drivers/rootless.md:243 host1 exit=0
docker --context rootless run --rm --network host busybox cat /sys/class/net/tap0/mtu

# docs/drivers/rootless.md:245 host1 exit=0
docker --context rootless run --rm busybox cat /sys/class/net/eth0/mtu
