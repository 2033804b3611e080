#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.
# Needs engine>=28

# docs/breaks/wrong-gateway.md:74 host1 exit=0
docker network disconnect front web

# docs/breaks/wrong-gateway.md:75 host1 exit=0
docker network connect --gw-priority 1 front web
