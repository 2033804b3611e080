#!/usr/bin/env bash
# What a node tells the others. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
grep -o 'Received a MTU.*[0-9])' /var/log/docker.log | tail -n 1

# 2 host1 exit=0
grep -o 'Control plane MTU: .*[0-9]' /var/log/docker.log | tail -n 1

# 3 host1 exit=0
docker swarm leave --force

# 4 host1 exit=0
ip addr del 198.51.100.111/24 dev eth0

# 5 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 6 host1 exit=0
service docker restart
