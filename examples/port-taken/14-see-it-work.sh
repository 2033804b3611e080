#!/usr/bin/env bash
# See it work. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=0
curl -sS http://127.0.0.1:8081/hostname | wc -l

# 2 host1 exit=0
kill "$server"

# 3 host1 exit=0
docker run -d --name three -p 8000:80 busybox httpd -f -h /etc

# 4 host1 exit=0
curl -sS http://127.0.0.1:8000/hostname | wc -l
