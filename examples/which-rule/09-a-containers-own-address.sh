#!/usr/bin/env bash
# A container's own address. Generated from docs/breaks/which-rule.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name client busybox sleep 600

# 2 host1 exit=0
bash trace.sh -s 172.17.0.2 -d 192.0.2.2 > way.txt & sleep 1
