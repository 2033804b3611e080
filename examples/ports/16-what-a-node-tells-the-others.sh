#!/usr/bin/env bash
# What a node tells the others. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json
