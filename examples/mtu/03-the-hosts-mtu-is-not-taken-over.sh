#!/usr/bin/env bash
# The host's MTU is not taken over. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network my_bridge nicolaka/netshoot ping -c 1 -W 1 -M "do" -s 1472 203.0.113.80
