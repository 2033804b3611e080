#!/usr/bin/env bash
# A manager. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# 2 host1 exit=0
sleep 2

# 3 host1 exit=0
ss -Hlntup | grep dockerd | awk '{print $1, $5}' | sort
