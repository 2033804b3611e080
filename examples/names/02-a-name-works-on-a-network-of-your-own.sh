#!/usr/bin/env bash
# A name works on a network of your own. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:31 host1 exit=0
docker exec client dig +short web

# docs/understand/names.md:33 host1 exit=0
docker exec client dig +short "$(docker inspect web --format '{{.Id}}' | cut -c 1-12)"

# docs/understand/names.md:35 host1 exit=0
docker exec client dig +short shop

# docs/understand/names.md:37 host1 exit=0
docker exec client curl -s http://web/hostname | wc -l
