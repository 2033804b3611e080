#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/source-lost.md: change the page, not this file.

# docs/breaks/source-lost.md:68 host1 exit=0
curl -s http://127.0.0.1:8080/

# docs/breaks/source-lost.md:70 host1 exit=0
curl -s http://198.51.100.11:8080/
