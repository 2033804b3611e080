#!/usr/bin/env bash
# Neighbours that do not see each other. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:183 host1 exit=0
docker exec two wget -q -O - http://198.51.100.11:8081/hostname

# docs/tasks/isolate.md:185 host1 exit=0
docker run --rm busybox wget -q -O - http://198.51.100.11:8081/hostname

# docs/tasks/isolate.md:187 host2 exit=0
curl -s http://198.51.100.11:8081/hostname
