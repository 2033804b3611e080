#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/name-clash.md: change the page, not this file.

# 1 host1 exit=0
docker rename web old

# 2 host1 exit=0
docker start old
