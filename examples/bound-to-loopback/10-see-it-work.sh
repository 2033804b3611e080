#!/usr/bin/env bash
# See it work. Generated from docs/breaks/bound-to-loopback.md: change the page, not this file.

# 1 host1 exit=0
curl -sS http://127.0.0.1:8080/hostname | wc -l

# 2 host2 exit=0
curl -sS http://198.51.100.11:8080/hostname | wc -l
