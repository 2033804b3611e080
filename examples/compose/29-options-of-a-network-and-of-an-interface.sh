#!/usr/bin/env bash
# Options of a network and of an interface. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/compose.md:400 host1 exit=0
docker compose -f options.yaml exec client cat /proc/sys/net/ipv4/ip_default_ttl

# docs/tasks/compose.md:402 host1 exit=0
docker compose -f options.yaml exec client cat /sys/class/net/eth0/address

# docs/tasks/compose.md:404 host1 exit=0
docker compose -f options.yaml exec client cat /proc/sys/net/ipv4/conf/eth0/log_martians

# docs/tasks/compose.md:406 host1 exit=0
docker compose -f options.yaml --progress quiet down -t 0
