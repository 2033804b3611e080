#!/usr/bin/env bash
# What goes wrong. Generated from docs/drivers/bridge.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/drivers/bridge.md:157 host1 exit=1
docker network rm bridge
