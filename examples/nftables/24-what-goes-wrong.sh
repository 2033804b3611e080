#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/nftables.md: change the page, not this file.

# 1 host1 exit=1
docker swarm init
