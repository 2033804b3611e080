#!/usr/bin/env bash
# What the outside reaches. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host2 exit=1
nc -zv -w 1 198.51.100.11 5000
