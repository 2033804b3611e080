#!/usr/bin/env bash
# With the host's tools: nsenter. Generated from docs/tasks/look-inside.md: change the page, not this file.

# docs/tasks/look-inside.md:36 host1 exit=0
pid=$(docker inspect web --format '{{.State.Pid}}')

# docs/tasks/look-inside.md:37 host1 exit=0
nsenter -t "$pid" -n ip -4 -brief addr

# docs/tasks/look-inside.md:40 host1 exit=0
nsenter -t "$pid" -n ss -ltn | grep :80
