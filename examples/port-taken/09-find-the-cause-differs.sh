#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/port-taken.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/breaks/port-taken.md:73 host1 exit=0
ss -Htlnp 'sport = 8000'
