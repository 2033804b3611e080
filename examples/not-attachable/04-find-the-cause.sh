#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/not-attachable.md: change the page, not this file.
# Needs engine>=28

# docs/breaks/not-attachable.md:37 host1 exit=0
docker ps -a --format '{{.Names}} {{.State}}'

# docs/breaks/not-attachable.md:39 host1 exit=0
docker rm web
