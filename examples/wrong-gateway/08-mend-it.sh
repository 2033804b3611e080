#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.
# Needs engine<28

# docs/breaks/wrong-gateway.md:81 host1 exit=0
docker network create a_front

# docs/breaks/wrong-gateway.md:83 host1 exit=0
docker network connect a_front web

# docs/breaks/wrong-gateway.md:84 host1 exit=0
docker network disconnect front web
