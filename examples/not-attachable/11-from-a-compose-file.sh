#!/usr/bin/env bash
# From a Compose file. Generated from docs/breaks/not-attachable.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker compose -p shop --progress quiet down -t 0

# 2 host1 exit=0
docker service scale --detach plain_one=0 open_one=0 | sort

# 3 host1 exit=0
until [ "$(docker ps --all --quiet --filter name=_one | wc -l)" = 0 ]; do sleep 0.5; done

# 4 host1 exit=0
docker stack rm --detach=true plain open

# 5 host1 exit=0
until [ "$(docker network ls --quiet --filter name=plain --filter name=open | wc -l)" = 0 ]; do sleep 0.5; done
