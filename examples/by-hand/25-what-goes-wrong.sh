#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host1 exit=0
docker stop -t 0 web

# 2 host1 exit=0
ip -brief link show master made0
