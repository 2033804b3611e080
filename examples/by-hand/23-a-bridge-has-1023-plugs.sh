#!/usr/bin/env bash
# A bridge has 1023 plugs. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:295 host1 exit=0
ip link delete spare1

# docs/understand/by-hand.md:296 host1 exit=0
docker run --rm --network my_bridge busybox echo started

# docs/understand/by-hand.md:298 host1 exit=0
ip netns delete spare

# docs/understand/by-hand.md:299 host1 exit=0
until [ "$(ip link show master made0 | grep -c 'master made0')" = 2 ]; do sleep 1; done 2> /dev/null

# docs/understand/by-hand.md:300 host1 exit=0
rm spare.txt
