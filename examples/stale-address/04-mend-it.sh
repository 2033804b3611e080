#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/stale-address.md: change the page, not this file.

# 1 host1 exit=0
server=db
