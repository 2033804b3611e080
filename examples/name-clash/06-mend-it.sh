#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/name-clash.md: change the page, not this file.

# docs/breaks/name-clash.md:66 host1 exit=0
docker rename web old

# docs/breaks/name-clash.md:67 host1 exit=0
docker start old
