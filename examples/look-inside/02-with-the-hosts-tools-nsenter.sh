#!/usr/bin/env bash
# With the host's tools: nsenter. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
pid=$(docker inspect web --format '{{.State.Pid}}')

# 2 host1 exit=0
nsenter -t "$pid" -n ip -4 -brief addr

# 3 host1 exit=0
nsenter -t "$pid" -n ss -ltn | grep :80
