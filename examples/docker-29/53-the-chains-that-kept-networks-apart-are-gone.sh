#!/usr/bin/env bash
# The chains that kept networks apart are gone. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
docker network create --internal --subnet 192.0.2.128/26 -o com.docker.network.bridge.name=inside0 inside
