#!/usr/bin/env bash
# Clean up. Generated from docs/reference/network-commands.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web db client

# 2 host1 exit=0
docker network rm front inside plan
