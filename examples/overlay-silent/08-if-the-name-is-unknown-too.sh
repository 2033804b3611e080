#!/usr/bin/env bash
# If the name is unknown too. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# 1 host1 exit=1
nc -z -v -w 1 198.51.100.12 7946
