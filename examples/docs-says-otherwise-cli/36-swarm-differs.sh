#!/usr/bin/env bash
# Swarm. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/reference/docs-says-otherwise-cli.md:473 host1 exit=0
docker swarm init --advertise-addr 198.51.100.11 --data-path-port 7789
