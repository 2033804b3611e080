#!/usr/bin/env bash
# A network with IPv6 comes first. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker network disconnect six two

# 2 host1 exit=0
docker network rm six
