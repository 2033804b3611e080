#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
ss -Htln 'sport = 8000'

# 2 host1 exit=0
curl -s http://127.0.0.1:8000/hostname
