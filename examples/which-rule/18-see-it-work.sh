#!/usr/bin/env bash
# See it work. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8080/hostname
