#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/localhost.md: change the page, not this file.

# docs/breaks/localhost.md:99 host1 exit=0
busybox httpd -f -p 127.0.0.1:8001 -h /etc & second=$!

# docs/breaks/localhost.md:100 host1 exit=0
curl -s http://127.0.0.1:8001/hostname

# docs/breaks/localhost.md:102 host1 exit=1
docker exec client nc -zv -w 1 host.docker.internal 8001
