#!/usr/bin/env bash
# The overlays of a swarm. Generated from docs/tasks/subnets.md: change the page, not this file.

# 1 host1 exit=0
cp mine.json /etc/docker/daemon.json

# 2 host1 exit=0
service docker restart

# 3 host1 exit=0
docker network create --subnet 192.0.2.0/26 -o com.docker.network.bridge.name=docker_gwbridge docker_gwbridge

# 4 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 --default-addr-pool 192.0.2.128/25 --default-addr-pool-mask-length 27 |
  grep initialized
