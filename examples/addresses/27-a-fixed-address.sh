#!/usr/bin/env bash
# A fixed address. Generated from docs/understand/addresses.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f thief

# 2 host1 exit=0
docker start db
