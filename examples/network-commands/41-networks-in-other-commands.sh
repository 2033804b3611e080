#!/usr/bin/env bash
# Networks in other commands. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network create --label tier=spare spare

# 2 host1 exit=0
docker system prune --force --filter label=tier=spare
