#!/usr/bin/env bash
# The overlays of a swarm. Generated from docs/tasks/subnets.md: change the page, not this file.

# docs/tasks/subnets.md:389 host1 exit=0
rm -f /etc/docker/daemon.json

# docs/tasks/subnets.md:390 host1 exit=0
service docker restart

# docs/tasks/subnets.md:391 host1 exit=0
docker network create --subnet 192.0.2.0/26 -o com.docker.network.bridge.name=docker_gwbridge docker_gwbridge

# docs/tasks/subnets.md:393 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 --default-addr-pool 192.0.2.128/25 --default-addr-pool-mask-length 27 |
  grep initialized
