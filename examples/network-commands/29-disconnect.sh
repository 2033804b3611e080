#!/usr/bin/env bash
# disconnect. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker network disconnect --force front client

# 2 host1 exit=0
docker exec client ip -4 addr | grep inet
