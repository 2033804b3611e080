#!/usr/bin/env bash
# The ingress network. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
docker service rm web

# 2 host1 exit=0
until [ -z "$(docker ps --all --quiet --filter name=web)" ]; do sleep 1; done
