#!/usr/bin/env bash
# The mode nat-unprotected is open to other networks. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker rm -f two

# 2 host1 exit=0
docker network rm open

# 3 host2 exit=0
ip route del 192.0.2.128/26
