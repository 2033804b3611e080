#!/usr/bin/env bash
# Swarm. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# 2 host1 exit=0
sleep 3

# 3 host1 exit=0
docker info --format '{{.Swarm.LocalNodeState}}'

# 4 host1 exit=0
iptables -S | grep -c INGRESS || true

# 5 host1 exit=0
iptables -t nat -S | grep -c INGRESS || true

# 6 host1 exit=0
docker swarm leave --force

# 7 host1 exit=0
docker network rm docker_gwbridge
