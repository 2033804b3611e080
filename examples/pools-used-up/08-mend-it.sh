#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# 1 host1 exit=0
for name in two three; do docker network create $name; done

# 2 host1 exit=1
docker network create four 2>/dev/null
