#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/publish.md:700 host1 exit=0
busybox httpd -p 9000 -h /etc

# docs/tasks/publish.md:701 host1 exit=125
docker run --rm --name three -p 127.0.0.1:9000:80 busybox true
