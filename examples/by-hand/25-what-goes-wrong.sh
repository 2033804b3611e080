#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/by-hand.md: change the page, not this file.

# docs/understand/by-hand.md:327 host1 exit=0
docker stop -t 0 web

# docs/understand/by-hand.md:329 host1 exit=0
ip -brief link show master made0
