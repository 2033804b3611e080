#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
iptables -Z INPUT

# 2 host1 exit=0
iptables -Z FORWARD

# 3 host1 exit=0
docker exec client ping -c 2 -i 0.2 -W 1 host.docker.internal | grep -o '2 packets transmitted' || true

# 4 host1 exit=0
iptables -nvxL INPUT | awk '$3 == "DROP" {print $1, "packets dropped in INPUT"}'

# 5 host1 exit=0
iptables -nvxL FORWARD | awk '$3 == "DOCKER-USER" {print $1, "packets in FORWARD"}'
