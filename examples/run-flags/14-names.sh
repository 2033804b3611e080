#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker exec web hostname
