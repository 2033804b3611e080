#!/usr/bin/env bash
# Let one client in. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm busybox ping -c 1 -W 1 203.0.113.80 | grep received
