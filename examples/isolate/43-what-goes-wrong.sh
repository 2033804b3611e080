#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:543 host1 exit=0
docker run --rm busybox wget -q -O - http://198.51.100.11:8080/hostname

# docs/tasks/isolate.md:545 host1 exit=1
docker run --rm busybox ping -c 1 -W 1 192.0.2.10 | grep received
