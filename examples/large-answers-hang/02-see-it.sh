#!/usr/bin/env bash
# See it. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://198.51.100.12:8080/small

# 2 host1 exit=0
curl -s http://198.51.100.12:8080/big | wc -c
