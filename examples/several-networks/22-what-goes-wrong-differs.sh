#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
iptables -t nat -S DOCKER | grep -o 'to-destination.*'

# 2 host1 exit=0
docker inspect web --format '{{.NetworkSettings.Networks.back.IPAddress}}'
