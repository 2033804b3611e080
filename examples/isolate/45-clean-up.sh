#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/isolate.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f web

# 2 host1 exit=0
docker network rm front

# 3 host1 exit=0
pkill -f 'httpd -p 9000'

# 4 host2 exit=0
ip route del 192.0.2.0/24

# 5 host1 exit=0
rm -r www

# 6 host1 exit=0
rm mine.json
