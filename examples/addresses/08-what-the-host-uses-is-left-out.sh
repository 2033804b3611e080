#!/usr/bin/env bash
# What the host uses is left out. Generated from docs/understand/addresses.md: change the page, not this file.
# Needs engine>=28

# docs/understand/addresses.md:100 host1 exit=0
docker network rm front

# docs/understand/addresses.md:102 host1 exit=0
ip route delete 172.20.0.0/16

# docs/understand/addresses.md:103 host1 exit=0
ip link delete hand0
