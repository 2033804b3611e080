#!/usr/bin/env bash
# The API on a port. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker info 2>&1 | grep -A 3 'accessible on'
