#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/link-legacy.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=0
docker rm -f two
