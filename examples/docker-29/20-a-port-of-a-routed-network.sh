#!/usr/bin/env bash
# A port of a routed network. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
docker rm -f two

# 2 host1 exit=0
docker network rm open
