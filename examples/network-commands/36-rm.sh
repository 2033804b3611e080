#!/usr/bin/env bash
# rm. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=1
docker network rm --force front
