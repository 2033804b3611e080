#!/usr/bin/env bash
# See it work. Generated from docs/breaks/overlay-silent.md: change the page, not this file.

# 1 host2 exit=0
docker exec client ping -c 1 -W 1 web | grep received
