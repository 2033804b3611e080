#!/usr/bin/env bash
# The MTU. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# docs/drivers/rootless.md:279 host1 exit=0
docker --context rootless run --rm --network host busybox cat /sys/class/net/tap0/mtu

# docs/drivers/rootless.md:281 host1 exit=0
bash rootless.sh stop

# docs/drivers/rootless.md:282 host1 exit=0
bash rootless.sh start DOCKERD_ROOTLESS_ROOTLESSKIT_MTU=1400

# docs/drivers/rootless.md:283 host1 exit=0
docker --context rootless run --rm --network host busybox cat /sys/class/net/tap0/mtu

# docs/drivers/rootless.md:285 host1 exit=0
docker --context rootless run --rm busybox cat /sys/class/net/eth0/mtu
