#!/usr/bin/env bash
# Clean up. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
docker service rm web shop back | sort

# 2 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web --filter name=shop --filter name=back)" ]; do sleep 0.2; done

# 3 host2 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web --filter name=back)" ]; do sleep 0.2; done

# 4 host1 exit=0
for network in lan own some; do until docker network rm "$network"; do sleep 0.5; done 2> /dev/null; done

# 5 host2 exit=0
docker swarm leave

# 6 host1 exit=0
docker swarm leave --force

# 7 host1 exit=0
docker network rm plan half docker_gwbridge

# 8 host2 exit=0
docker network rm plan docker_gwbridge
