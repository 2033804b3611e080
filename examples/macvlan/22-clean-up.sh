#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/macvlan.md: change the page, not this file.

# docs/drivers/macvlan.md:291 host1 exit=0
docker rm -f web

# docs/drivers/macvlan.md:293 host1 exit=0
docker network rm both
