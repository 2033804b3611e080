#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/localhost.md: change the page, not this file.

# 1 host1 exit=0
busybox httpd -f -p 127.0.0.1:8001 -h www & second=$!

# 2 host1 exit=0
curl -s http://127.0.0.1:8001/hostname

# 3 host1 exit=1
docker exec client nc -zv -w 1 host.docker.internal 8001
