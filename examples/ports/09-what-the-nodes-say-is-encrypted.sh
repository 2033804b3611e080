#!/usr/bin/env bash
# What the nodes say is encrypted. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker service rm open-sesame

# 2 host2 exit=0
until [ -z "$(docker ps --all --quiet --filter name=open-sesame)" ]; do sleep 0.2; done
