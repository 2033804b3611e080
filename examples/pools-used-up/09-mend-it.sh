#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/pools-used-up.md: change the page, not this file.

# 1 host1 exit=0
docker network create --subnet 203.0.113.0/28 four
