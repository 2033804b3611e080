#!/usr/bin/env bash
# How many containers may a host have on it?. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
ip -n overlay link delete spare1

# 2 host1 exit=0
docker run --rm --network my_overlay busybox echo started

# 3 host1 exit=0
ip netns delete spare

# 4 host1 exit=0
until [ "$(ip -n overlay link show master br0 | grep -c 'master br0')" = 3 ]; do sleep 0.5; done 2> /dev/null

# 5 host1 exit=0
rm spare.txt /run/netns/overlay
