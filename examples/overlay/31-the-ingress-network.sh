#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay.md: change the page, not this file.

# docs/drivers/overlay.md:380 host1 exit=0
docker service rm shop

# docs/drivers/overlay.md:382 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=shop)" ]; do sleep 0.2; done

# docs/drivers/overlay.md:383 host2 exit=0
until [ -z "$(docker ps --all --quiet --filter name=shop)" ]; do sleep 0.2; done
