#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# 1 host1 exit=0
nc -zv -w 1 127.0.0.1 8080
