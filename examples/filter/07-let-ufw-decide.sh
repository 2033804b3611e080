#!/usr/bin/env bash
# Let ufw decide. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
