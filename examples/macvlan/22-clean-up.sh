#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/macvlan.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm both
