#!/usr/bin/env bash
# One alias, two containers. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:215 host1 exit=0
docker stop -t 0 two

# docs/understand/names.md:217 host1 exit=0
docker exec client dig +short shop

# docs/understand/names.md:219 host1 exit=0
docker start two

# docs/understand/names.md:221 host1 exit=0
docker exec client dig +short shop | sort
