#!/usr/bin/env bash
# Swarm. Generated from docs/understand/firewall.md: change the page, not this file.

# docs/understand/firewall.md:207 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 > /dev/null

# docs/understand/firewall.md:208 host1 exit=0
sleep 3

# docs/understand/firewall.md:209 host1 exit=0
docker info --format '{{.Swarm.LocalNodeState}}'

# docs/understand/firewall.md:211 host1 exit=0
iptables -S | grep -c INGRESS || true

# docs/understand/firewall.md:213 host1 exit=0
docker swarm leave --force

# docs/understand/firewall.md:215 host1 exit=0
docker network rm docker_gwbridge
