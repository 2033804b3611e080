#!/usr/bin/env bash
# Several networks from the start. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine<25

# 1 host1 exit=125
docker run --rm --network front --network back busybox true 2>&1 | grep -o 'Container cannot.*endpoints'
