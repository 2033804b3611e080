#!/usr/bin/env bash
# Internal networks. Generated from docs/understand/names.md: change the page, not this file.
# Needs engine>=28

# docs/understand/names.md:333 host1 exit=0
docker exec db dig +short db

# docs/understand/names.md:335 host1 exit=0
docker exec db dig example.com | grep -o 'status: [A-Z]*'

# docs/understand/names.md:337 host1 exit=0
docker exec client dig example.com | grep -o 'status: [A-Z]*'
