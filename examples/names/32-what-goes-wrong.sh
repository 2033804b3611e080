#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker restart -t 0 two

# 2 host1 exit=0
docker exec two ping -c 1 web | grep received
