#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/which-rule.md: change the page, not this file.

# docs/breaks/which-rule.md:234 host1 exit=0
docker rm -f web client

# docs/breaks/which-rule.md:237 host1 exit=0
docker network rm my_bridge

# docs/breaks/which-rule.md:239 host1 exit=0
rm trace.txt way.txt kept.txt
