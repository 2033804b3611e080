#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/vlan.md: change the page, not this file.

# docs/drivers/vlan.md:147 host2 exit=0
docker rm -f web

# docs/drivers/vlan.md:149 host2 exit=0
docker network rm vlan10
