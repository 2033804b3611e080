#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/not-attachable.md: change the page, not this file.

# 1 host1 exit=0
docker network inspect my_overlay --format '{{.Scope}} attachable={{.Attachable}}'

# 2 host1 exit=125
docker run --rm --network my_overlay busybox true 2>&1 | grep -o 'not manually attachable'
