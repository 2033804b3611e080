#!/usr/bin/env bash
# It outlives a restart of the daemon. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:339 host1 exit=0
service docker restart

# docs/tasks/filter.md:340 host1 exit=0
docker start web two

# docs/tasks/filter.md:343 host1 exit=0
sleep 1

# docs/tasks/filter.md:344 host2 exit=0
curl -s http://198.51.100.11:8081/hostname

# docs/tasks/filter.md:346 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
