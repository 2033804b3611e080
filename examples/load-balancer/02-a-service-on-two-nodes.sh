#!/usr/bin/env bash
# A service on two nodes. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# 1 host3 exit=0
curl -s http://198.51.100.11:8080/hostname > one

# 2 host3 exit=0
curl -s http://198.51.100.12:8080/hostname > two

# 3 host3 exit=0
cmp -s one two || echo two tasks
