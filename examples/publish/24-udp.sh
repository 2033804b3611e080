#!/usr/bin/env bash
# UDP. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one two

# 2 host1 exit=0
docker run -d --name two -p 8083:5000/tcp -p 8083:5000/udp busybox sleep 600
