#!/usr/bin/env bash
# What the host uses is left out. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm front

# 3 host1 exit=0
ip route delete 172.20.0.0/16 via 198.51.100.1

# 4 host1 exit=0
ip link delete hand0
