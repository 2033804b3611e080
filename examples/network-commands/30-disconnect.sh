#!/usr/bin/env bash
# disconnect. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=1
docker network disconnect front client
