#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/localhost.md: change the page, not this file.

# 1 host1 exit=7
docker exec client curl -s http://127.0.0.1:80/hostname
