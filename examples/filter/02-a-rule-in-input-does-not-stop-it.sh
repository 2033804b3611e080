#!/usr/bin/env bash
# A rule in INPUT does not stop it. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:41 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/tasks/filter.md:43 host2 exit=1
nc -zv -w 1 198.51.100.11 9000
