#!/usr/bin/env bash
# Several networks from the start. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=0
docker run --rm --network front --network back busybox ip -4 addr | grep -c 'inet 192'
