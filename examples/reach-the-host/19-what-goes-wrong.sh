#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
busybox httpd -p 127.0.0.1:9001 -h www

# 2 host1 exit=0
curl -s http://127.0.0.1:9001/hostname

# 3 host1 exit=1
docker exec client wget -q -O - http://192.0.2.1:9001/hostname
