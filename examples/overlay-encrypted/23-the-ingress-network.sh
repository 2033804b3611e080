#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:277 host1 exit=0
docker service rm web

# docs/drivers/overlay-encrypted.md:279 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web)" ]; do sleep 1; done
