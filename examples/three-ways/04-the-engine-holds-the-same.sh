#!/usr/bin/env bash
# The engine holds the same. Generated from docs/tasks/three-ways.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=0
cat cli.txt

# 2 host1 exit=0
cmp cli.txt compose.txt && cmp cli.txt python.txt && echo the same
