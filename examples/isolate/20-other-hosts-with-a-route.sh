#!/usr/bin/env bash
# Other hosts with a route. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 2 host2 exit=1
nc -zv -w 1 192.0.2.10 80
