#!/usr/bin/env bash
# Clean up. Generated from docs/reference/service-flags.md: change the page, not this file.

# docs/reference/service-flags.md:346 host1 exit=0
docker service rm web shop back | sort

# docs/reference/service-flags.md:350 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web --filter name=shop --filter name=back)" ]; do sleep 0.2; done

# docs/reference/service-flags.md:351 host2 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web --filter name=back)" ]; do sleep 0.2; done

# docs/reference/service-flags.md:352 host1 exit=0
for network in lan own some; do until docker network rm "$network"; do sleep 0.5; done 2> /dev/null; done

# docs/reference/service-flags.md:356 host2 exit=0
docker swarm leave

# docs/reference/service-flags.md:358 host1 exit=0
docker swarm leave --force

# docs/reference/service-flags.md:360 host1 exit=0
docker network rm plan half docker_gwbridge

# docs/reference/service-flags.md:364 host2 exit=0
docker network rm plan docker_gwbridge
