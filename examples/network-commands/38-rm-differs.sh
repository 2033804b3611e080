#!/usr/bin/env bash
# rm. Generated from docs/reference/network-commands.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=125
docker network rm --force front
