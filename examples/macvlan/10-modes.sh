#!/usr/bin/env bash
# Modes. Generated from docs/drivers/macvlan.md: change the page, not this file.

# docs/drivers/macvlan.md:129 host1 exit=0
docker rm -f web

# docs/drivers/macvlan.md:131 host1 exit=0
docker network rm apart
