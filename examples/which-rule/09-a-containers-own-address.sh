#!/usr/bin/env bash
# A container's own address. Generated from docs/breaks/which-rule.md: change the page, not this file.

# docs/breaks/which-rule.md:109 host1 exit=0
docker run -d --name client busybox sleep 600

# docs/breaks/which-rule.md:111 host1 exit=0
bash trace.sh -s 172.17.0.2 -d 192.0.2.2 > way.txt & sleep 1
