#!/usr/bin/env bash
# What a node tells the others. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# docs/reference/ports.md:260 host1 exit=0
grep -o 'Received a MTU.*[0-9])' /var/log/docker.log | tail -n 1

# docs/reference/ports.md:262 host1 exit=0
grep -o 'Control plane MTU: .*[0-9]' /var/log/docker.log | tail -n 1

# docs/reference/ports.md:264 host1 exit=0
docker swarm leave --force

# docs/reference/ports.md:266 host1 exit=0
ip addr del 198.51.100.111/24 dev eth0

# docs/reference/ports.md:267 host1 exit=0
rm /etc/docker/daemon.json

# docs/reference/ports.md:268 host1 exit=0
service docker restart
