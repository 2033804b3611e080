#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/port-taken.md: change the page, not this file.

# docs/breaks/port-taken.md:83 host1 exit=0
docker ps --all --filter name=two --format '{{.Names}} {{.Status}}'
