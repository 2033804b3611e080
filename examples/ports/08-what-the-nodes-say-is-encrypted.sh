#!/usr/bin/env bash
# What the nodes say is encrypted. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=1
grep -ci open-sesame control.txt
