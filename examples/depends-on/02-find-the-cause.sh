#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/depends-on.md: change the page, not this file.

# 1 host1 exit=0
until docker compose run --rm web 2>/dev/null; do sleep 1; done
