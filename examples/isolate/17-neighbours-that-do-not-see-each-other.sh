#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
cat /etc/docker/daemon.json > mine.json 2> /dev/null || echo '{}' > mine.json
