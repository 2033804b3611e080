#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker service rm shop store

# 2 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=shop --filter name=store)" ]; do sleep 0.2; done

# 3 host1 exit=0
docker swarm leave --force

# 4 host1 exit=0
docker network rm docker_gwbridge
