#!/usr/bin/env bash
# A network without a way out. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=25

# docs/tasks/isolate.md:67 host1 exit=0
docker exec client wget -q -O - http://db/hostname

# docs/tasks/isolate.md:69 host1 exit=0
docker exec client ip route

# docs/tasks/isolate.md:71 host1 exit=1
docker exec client ping -c 1 -W 1 203.0.113.80
