#!/usr/bin/env bash
# UDP. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host2 exit=1
nc -zv 198.51.100.11 8083
