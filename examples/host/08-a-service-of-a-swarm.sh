#!/usr/bin/env bash
# A service of a swarm. Generated from docs/drivers/host.md: change the page, not this file.

# docs/drivers/host.md:98 host1 exit=0
docker service rm shop

# docs/drivers/host.md:100 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=shop)" ]; do sleep 0.2; done

# docs/drivers/host.md:101 host1 exit=0
docker swarm leave --force

# docs/drivers/host.md:103 host1 exit=0
docker network rm docker_gwbridge
