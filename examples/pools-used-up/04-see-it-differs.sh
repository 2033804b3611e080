#!/usr/bin/env bash
# See it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.
# Runs on Docker 20.10 26.1 in place of the block above.

# 1 host1 exit=1
docker network create my_bridge
