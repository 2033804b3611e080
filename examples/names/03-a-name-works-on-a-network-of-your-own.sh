#!/usr/bin/env bash
# A name works on a network of your own. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker exec client dig +short web.my_bridge
