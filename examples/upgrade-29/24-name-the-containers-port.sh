#!/usr/bin/env bash
# Name the container's port. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm -p 8081:80 busybox true
