#!/usr/bin/env bash
# From a Compose file. Generated from docs/breaks/not-attachable.md: change the page, not this file.
# Needs engine>=28

# docs/breaks/not-attachable.md:132 host1 exit=0
docker compose -p shop --progress quiet down -t 0

# docs/breaks/not-attachable.md:133 host1 exit=0
docker service scale --detach plain_one=0 open_one=0 | sort

# docs/breaks/not-attachable.md:136 host1 exit=0
until [ "$(docker ps --all --quiet --filter name=_one | wc -l)" = 0 ]; do sleep 0.5; done

# docs/breaks/not-attachable.md:137 host1 exit=0
docker stack rm --detach=true plain open

# docs/breaks/not-attachable.md:142 host1 exit=0
until [ "$(docker network ls --quiet --filter name=plain --filter name=open | wc -l)" = 0 ]; do sleep 0.5; done
