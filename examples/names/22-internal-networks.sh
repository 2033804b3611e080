#!/usr/bin/env bash
# Internal networks. Generated from docs/understand/names.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec db dig +short db

# 2 host1 exit=0
docker exec db dig example.com | grep -o 'status: [A-Z]*'

# 3 host1 exit=0
docker exec client dig example.com | grep -o 'status: [A-Z]*'
