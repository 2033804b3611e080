#!/usr/bin/env bash
# What the host uses is left out. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run -d --name web --network front busybox sleep 600

# 2 host1 exit=0
ip route show 172.20.0.0/16

# 3 host1 exit=0
ip route get 172.20.0.2 | head -1
