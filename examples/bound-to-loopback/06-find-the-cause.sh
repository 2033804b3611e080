#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# 1 host2 exit=7
curl -s http://198.51.100.11:8080/hostname
