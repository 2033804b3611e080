#!/usr/bin/env bash
# A container's own address. Generated from docs/breaks/which-rule.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=28
curl -s --max-time 2 http://192.0.2.2/hostname
