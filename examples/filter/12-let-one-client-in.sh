#!/usr/bin/env bash
# Let one client in. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm busybox wget -q -O - http://example.com | wc -l
