#!/usr/bin/env bash
# A range of ports. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
for i in 1 2 3 4; do
  docker run -d --name three -p 127.0.0.1:8110-8112:80 busybox sleep 600 >/dev/null
  docker port three; docker rm -f three >/dev/null
done
