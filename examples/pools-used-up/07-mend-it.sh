#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# docs/breaks/pools-used-up.md:94 host1 exit=0
for name in two three; do docker network create $name; done

# docs/breaks/pools-used-up.md:97 host1 exit=1
docker network create four 2>/dev/null
