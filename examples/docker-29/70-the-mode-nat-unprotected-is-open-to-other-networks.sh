#!/usr/bin/env bash
# The mode nat-unprotected is open to other networks. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28

# docs/reference/docker-29.md:620 host1 exit=0
docker rm -f two

# docs/reference/docker-29.md:622 host1 exit=0
docker network rm open

# docs/reference/docker-29.md:624 host2 exit=0
ip route del 192.0.2.128/26
