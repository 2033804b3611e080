#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/tasks/several-networks.md:309 host1 exit=0
iptables -t nat -S DOCKER | grep -o 'to-destination.*'

# docs/tasks/several-networks.md:311 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.back.IPAddress}}'
