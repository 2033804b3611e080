#!/usr/bin/env bash
# For the daemon. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=0
docker info --format 'proxy: {{.HTTPProxy}}'

# 2 host1 exit=1
docker pull --quiet 203.0.113.80/nothing 2>&1 | grep -o 'connection refused'
