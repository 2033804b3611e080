#!/usr/bin/env bash
# Run containers on it. Generated from docs/tasks/python.md: change the page, not this file.

# 1 host1 exit=0
python3 run.py

# 2 host1 exit=0
curl -s http://127.0.0.1:8080/hostname | wc -l
