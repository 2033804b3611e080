#!/usr/bin/env bash
# Let older clients in. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json
