#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:457 host1 exit=0
docker restart -t 0 two

# docs/understand/names.md:459 host1 exit=0
docker exec two ping -c 1 web | grep received
