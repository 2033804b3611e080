#!/usr/bin/env bash
# A network without a way out. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker port db

# 2 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
