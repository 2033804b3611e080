#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/source-lost.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://127.0.0.1:8080/

# 2 host1 exit=0
curl -s http://198.51.100.11:8080/
