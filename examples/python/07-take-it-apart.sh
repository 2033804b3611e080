#!/usr/bin/env bash
# Take it apart. Generated from docs/tasks/python.md: change the page, not this file.

# docs/tasks/python.md:156 host1 exit=0
python3 remove.py

# docs/tasks/python.md:159 host1 exit=0
docker ps --all --quiet | wc -l
