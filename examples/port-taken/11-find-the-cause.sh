#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=0
docker ps --all --filter name=two --format '{{.Names}} {{.Status}}'
