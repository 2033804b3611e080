#!/usr/bin/env bash
# Only the host itself. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm busybox wget -q -O - http://172.17.0.1:8080/hostname

# 2 host1 exit=1
docker run --rm busybox wget -q -O - http://172.17.0.1:8082/hostname
