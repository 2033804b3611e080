#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.
# Needs engine<28

# 1 host1 exit=0
docker network create a_front

# 2 host1 exit=0
docker network connect a_front web

# 3 host1 exit=0
docker network disconnect front web
