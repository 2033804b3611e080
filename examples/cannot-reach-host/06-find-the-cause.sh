#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
dropped() { iptables -nvxL INPUT | awk '$3 == "DROP" {print $1}'; }

# 2 host1 exit=0
forwarded() { iptables -nvxL FORWARD | awk '$3 == "DOCKER-USER" {print $1}'; }

# 3 host1 exit=0
in=$(dropped) forward=$(forwarded)

# 4 host1 exit=0
docker exec client ping -c 2 -i 0.2 -W 1 host.docker.internal | grep -o '2 packets transmitted' || true

# 5 host1 exit=0
echo "$(($(dropped) - in)) more packets dropped in INPUT, $(($(forwarded) - forward)) more in FORWARD"
