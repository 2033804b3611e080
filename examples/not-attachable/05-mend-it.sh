#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/not-attachable.md: change the page, not this file.

# 1 host1 exit=0
docker network rm my_overlay

# 2 host1 exit=0
docker network create -d overlay --attachable my_overlay
