#!/usr/bin/env bash
# disconnect. Generated from docs/reference/network-commands.md: change the page, not this file.

# docs/reference/network-commands.md:365 host1 exit=0
docker network disconnect --force front client

# docs/reference/network-commands.md:366 host1 exit=0
docker exec client ip -4 addr | grep inet
