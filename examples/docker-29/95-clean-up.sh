#!/usr/bin/env bash
# Clean up. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web db one

# 2 host1 exit=0
docker network rm front back

# 3 host1 exit=0
rm -r www

# 4 host1 exit=0
rm mine.json
