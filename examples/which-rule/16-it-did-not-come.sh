#!/usr/bin/env bash
# It did not come. Generated from docs/breaks/which-rule.md: change the page, not this file.

# docs/breaks/which-rule.md:163 host1 exit=1
bash trace.sh -s 198.51.100.77
