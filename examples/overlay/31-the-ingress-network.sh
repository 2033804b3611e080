#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker service rm shop

# 2 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=shop)" ]; do sleep 0.2; done

# 3 host2 exit=0
until [ -z "$(docker ps --all --quiet --filter name=shop)" ]; do sleep 0.2; done
