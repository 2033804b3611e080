#!/usr/bin/env bash
# A network with IPv6 comes first. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/several-networks.md:156 host1 exit=0
docker network disconnect six two

# docs/tasks/several-networks.md:157 host1 exit=0
docker network rm six
