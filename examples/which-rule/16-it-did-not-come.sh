#!/usr/bin/env bash
# It did not come. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=1
bash trace.sh -s 198.51.100.77
