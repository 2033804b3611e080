#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker exec two wget -q -O - http://198.51.100.11:8081/hostname

# 2 host1 exit=0
docker run --rm busybox wget -q -O - http://198.51.100.11:8081/hostname

# 3 host2 exit=0
curl -s http://198.51.100.11:8081/hostname
