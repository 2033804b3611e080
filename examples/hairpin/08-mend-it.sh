#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/hairpin.md: change the page, not this file.

# docs/breaks/hairpin.md:109 host1 exit=0
docker network connect front two

# docs/breaks/hairpin.md:110 host1 exit=0
url=http://web/hostname
