#!/usr/bin/env bash
# In a stack. Generated from docs/reference/service-flags.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
docker service rm demo_one demo_two | sort

# 2 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=demo)" ]; do sleep 0.2; done

# 3 host1 exit=0
until docker network rm demo_default; do sleep 0.5; done 2> /dev/null
