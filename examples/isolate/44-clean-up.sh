#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:563 host1 exit=0
docker rm -f web

# docs/tasks/isolate.md:565 host1 exit=0
docker network rm front

# docs/tasks/isolate.md:567 host1 exit=0
pkill -f 'httpd -p 9000'

# docs/tasks/isolate.md:568 host2 exit=0
ip route del 192.0.2.0/24
