#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/not-attachable.md: change the page, not this file.

# docs/breaks/not-attachable.md:48 host1 exit=0
docker network rm my_overlay

# docs/breaks/not-attachable.md:50 host1 exit=0
docker network create -d overlay --attachable my_overlay
