#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/stale-address.md: change the page, not this file.

# docs/breaks/stale-address.md:60 host1 exit=0
server=db
