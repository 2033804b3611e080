#!/usr/bin/env bash
# rm. Generated from docs/reference/network-commands.md: change the page, not this file.
# Runs on Docker 26.1 in place of the block above.

# 1 host1 exit=1
docker network rm --force front
