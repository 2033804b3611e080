#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/active-endpoints.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web one
