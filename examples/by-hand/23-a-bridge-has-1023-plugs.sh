#!/usr/bin/env bash
# A bridge has 1023 plugs. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
ip link delete spare1

# 2 host1 exit=0
docker run --rm --network my_bridge busybox echo started

# 3 host1 exit=0
ip netns delete spare

# 4 host1 exit=0
until [ "$(ip link show master made0 | grep -c 'master made0')" = 2 ]; do sleep 1; done 2> /dev/null

# 5 host1 exit=0
rm spare.txt
