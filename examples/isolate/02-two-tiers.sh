#!/usr/bin/env bash
# Two tiers. Generated from docs/tasks/isolate.md: change the page, not this file.

# docs/tasks/isolate.md:34 host1 exit=0
docker exec client ping -c 1 -W 1 web | grep received

# docs/tasks/isolate.md:36 host1 exit=0
docker exec web ping -c 1 -W 1 db | grep received

# docs/tasks/isolate.md:38 host1 exit=1
docker exec client ping -c 1 -W 1 192.0.2.40 | grep received
