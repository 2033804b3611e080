#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/published-unreachable.md: change the page, not this file.

# 1 host2 exit=28
curl -s --max-time 1 http://198.51.100.11:8083/hostname
