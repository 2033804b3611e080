#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm busybox wget -q -O - http://198.51.100.11:8080/hostname

# 2 host1 exit=1
docker run --rm busybox ping -c 1 -W 1 192.0.2.10 | grep received
