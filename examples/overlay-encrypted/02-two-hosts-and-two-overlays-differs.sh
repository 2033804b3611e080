#!/usr/bin/env bash
# Two hosts and two overlays. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/drivers/overlay-encrypted.md:32 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11
