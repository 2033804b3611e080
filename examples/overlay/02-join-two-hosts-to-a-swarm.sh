#!/usr/bin/env bash
# Join two hosts to a swarm. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11
