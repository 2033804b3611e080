#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/port-taken.md: change the page, not this file.

# docs/breaks/port-taken.md:97 host1 exit=0
docker rm two three

# docs/breaks/port-taken.md:100 host1 exit=0
docker run -d --name two -p 8081:80 busybox httpd -f -h /etc
