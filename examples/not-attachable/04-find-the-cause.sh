#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/not-attachable.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker ps -a --format '{{.Names}} {{.State}}'

# 2 host1 exit=0
docker rm web
