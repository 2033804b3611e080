#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/vlan.md: change the page, not this file.

# 1 host2 exit=0
docker rm -f web

# 2 host2 exit=0
docker network rm vlan10
