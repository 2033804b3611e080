#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:562 host1 exit=0
docker rm -f web

# docs/tasks/isolate.md:564 host1 exit=0
docker network rm front

# docs/tasks/isolate.md:566 host1 exit=0
pkill -f 'httpd -p 9000'

# docs/tasks/isolate.md:567 host2 exit=0
ip route del 192.0.2.0/24
