#!/usr/bin/env bash
# With the host's tools: nsenter. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=0
nsenter -t "$pid" -n cat /etc/resolv.conf

# 2 host1 exit=0
docker exec web grep ^nameserver /etc/resolv.conf
