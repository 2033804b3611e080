#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:627 host1 exit=0
docker service rm shop store

# docs/tasks/publish.md:630 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=shop --filter name=store)" ]; do sleep 0.2; done

# docs/tasks/publish.md:631 host1 exit=0
docker swarm leave --force

# docs/tasks/publish.md:633 host1 exit=0
docker network rm docker_gwbridge
