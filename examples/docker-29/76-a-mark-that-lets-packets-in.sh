#!/usr/bin/env bash
# A mark that lets packets in. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
jq '. + {"bridge-accept-fwmark": "0x2/0x3", "allow-direct-routing": true}' mine.json > /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker start web db one

# 4 host1 exit=0
iptables -S DOCKER-FORWARD | grep mark

# 5 host2 exit=0
ip route add 192.0.2.64/26 via 198.51.100.11

# 6 host2 exit=28
curl -s --max-time 2 http://192.0.2.70/hostname
