#!/usr/bin/env bash
# What the nodes say is encrypted. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:143 host1 exit=1
grep -ci open-sesame control.txt
