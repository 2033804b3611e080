#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/network-commands.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/reference/network-commands.md:514 host1 exit=1
docker network create --subnet 192.0.2.0/26 back
