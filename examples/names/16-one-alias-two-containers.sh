#!/usr/bin/env bash
# One alias, two containers. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 two

# 2 host1 exit=0
docker exec client dig +short shop

# 3 host1 exit=0
docker start two

# 4 host1 exit=0
docker exec client dig +short shop | sort
