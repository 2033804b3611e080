#!/usr/bin/env bash
# With the host's tools: nsenter. Generated from docs/tasks/look-inside.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/tasks/look-inside.md:45 host1 exit=0
nsenter -t "$pid" -n ss -ltn | grep :80
