#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web
