#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/stale-address.md: change the page, not this file.

# 1 host1 exit=0
docker network disconnect my_bridge db

# 2 host1 exit=0
docker network connect --ip 192.0.2.200 my_bridge db
