#!/usr/bin/env bash
# The default bridge: bip and fixed-cidr. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
jq '. + {"bip": "192.0.2.1/25", "fixed-cidr": "192.0.2.64/26"}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
ip -4 -brief addr show docker0

# 4 host1 exit=0
docker run --rm busybox ip -4 addr show eth0 | grep inet

# 5 host1 exit=0
docker run --rm busybox ip route
