#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# docs/tasks/reach-the-host.md:228 host1 exit=0
busybox httpd -p 192.0.2.1:9002 -h /etc

# docs/tasks/reach-the-host.md:229 host1 exit=0
docker exec client wget -q -O - http://192.0.2.1:9002/hostname

# docs/tasks/reach-the-host.md:231 host1 exit=7
curl -s http://198.51.100.11:9002/hostname
