#!/usr/bin/env bash
# The engine holds the same. Generated from docs/tasks/three-ways.md: change the page, not this file.

# docs/tasks/three-ways.md:117 host1 exit=0
cat cli.txt

# docs/tasks/three-ways.md:121 host1 exit=0
cmp cli.txt compose.txt && cmp cli.txt python.txt && echo the same
