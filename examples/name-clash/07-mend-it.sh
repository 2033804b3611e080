#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/name-clash.md: change the page, not this file.

# 1 host1 exit=0
docker network connect my_bridge two

# 2 host1 exit=0
docker network disconnect My_Bridge two

# 3 host1 exit=0
docker network rm My_Bridge
