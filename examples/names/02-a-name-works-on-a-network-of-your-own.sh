#!/usr/bin/env bash
# A name works on a network of your own. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker exec client dig +short web

# 2 host1 exit=0
docker exec client dig +short "$(docker inspect web --format '{{.Id}}' | cut -c 1-12)"

# 3 host1 exit=0
docker exec client dig +short shop

# 4 host1 exit=0
docker exec client curl -s http://web/hostname | wc -l
