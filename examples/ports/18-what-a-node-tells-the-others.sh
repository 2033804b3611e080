#!/usr/bin/env bash
# What a node tells the others. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
mkdir -p /etc/docker

# 2 host1 exit=0
jq --slurp add mine.json - > /etc/docker/daemon.json <<'END'
{"swarm-default-advertise-addr": "198.51.100.111", "network-control-plane-mtu": 1400, "debug": true}
END

# 3 host1 exit=0
service docker restart

# 4 host1 exit=0
docker swarm init > /dev/null

# 5 host1 exit=0
docker info --format '{{.Swarm.NodeAddr}}'
