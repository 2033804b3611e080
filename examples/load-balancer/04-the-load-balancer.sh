#!/usr/bin/env bash
# The load balancer. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# 1 host3 exit=0
for i in 1 2 3 4; do curl -s http://127.0.0.1/hostname; done | sort | uniq -c | tr -s ' ' | cut -d ' ' -f 2
