#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/name-clash.md: change the page, not this file.

# docs/breaks/name-clash.md:74 host1 exit=0
docker network connect my_bridge two

# docs/breaks/name-clash.md:75 host1 exit=0
docker network disconnect My_Bridge two

# docs/breaks/name-clash.md:76 host1 exit=0
docker network rm My_Bridge
