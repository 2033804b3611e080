#!/usr/bin/env bash
# A range of ports. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name one -p 127.0.0.1:8100-8102:80-82 busybox sleep 600

# 2 host1 exit=0
docker port one | sort
