#!/usr/bin/env bash
# See it work. Generated from docs/breaks/stopped-keeps-no-address.md: change the page, not this file.

# 1 host1 exit=0
docker exec client wget -q -O - http://web/hostname | wc -l
