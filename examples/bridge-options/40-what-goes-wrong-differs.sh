#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/bridge-options.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/reference/bridge-options.md:491 host1 exit=1
docker network create -o "$b.name=a-very-long-name-for-a-bridge" neither
