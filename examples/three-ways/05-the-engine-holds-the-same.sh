#!/usr/bin/env bash
# The engine holds the same. Generated from docs/tasks/three-ways.md: change the page, not this file.
# Needs engine>=25

# 1 host1 exit=1
sed 's/192.0.2.10/192.0.2.11/' cli.txt | cmp - python.txt
