#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/depends-on.md: change the page, not this file.

# docs/breaks/depends-on.md:75 host1 exit=0
cp healthy.yaml compose.override.yaml
