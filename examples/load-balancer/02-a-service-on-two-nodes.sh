#!/usr/bin/env bash
# A service on two nodes. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# docs/tasks/load-balancer.md:33 host3 exit=0
curl -s http://198.51.100.11:8080/hostname > one

# docs/tasks/load-balancer.md:34 host3 exit=0
curl -s http://198.51.100.12:8080/hostname > two

# docs/tasks/load-balancer.md:35 host3 exit=0
cmp -s one two || echo two tasks
