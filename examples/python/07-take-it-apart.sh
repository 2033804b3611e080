#!/usr/bin/env bash
# Take it apart. Generated from docs/tasks/python.md: change the page, not this file.

# 1 host1 exit=0
python3 remove.py

# 2 host1 exit=0
docker ps --all --quiet | wc -l
