#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/hairpin.md: change the page, not this file.

# 1 host1 exit=0
docker network connect front two

# 2 host1 exit=0
url=http://web/hostname
