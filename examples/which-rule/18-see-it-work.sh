#!/usr/bin/env bash
# See it work. Generated from docs/breaks/which-rule.md: change the page, not this file.

# docs/breaks/which-rule.md:180 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8080/hostname
