#!/usr/bin/env bash
# Options of a network and of an interface. Generated from docs/tasks/compose.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker compose -f options.yaml exec client cat /proc/sys/net/ipv4/ip_default_ttl

# 2 host1 exit=0
docker compose -f options.yaml exec client cat /sys/class/net/eth0/address

# 3 host1 exit=0
docker compose -f options.yaml exec client cat /proc/sys/net/ipv4/conf/eth0/log_martians

# 4 host1 exit=0
docker compose -f options.yaml --progress quiet down -t 0
