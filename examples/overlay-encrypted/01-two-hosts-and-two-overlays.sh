#!/usr/bin/env bash
# Two hosts and two overlays. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11
