#!/usr/bin/env bash
# The MTU. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
inside ip link show tap0 | grep -o 'mtu [0-9]*'

# 2 host1 exit=0
bash rootless.sh restart DOCKERD_ROOTLESS_ROOTLESSKIT_MTU=1400

# 3 host1 exit=0
inside ip link show tap0 | grep -o 'mtu [0-9]*'

# 4 host1 exit=0
docker --context rootless run --rm busybox cat /sys/class/net/eth0/mtu
