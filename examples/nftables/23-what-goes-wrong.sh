#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/nftables.md: change the page, not this file.

# docs/tasks/nftables.md:353 host1 exit=1
docker swarm init
