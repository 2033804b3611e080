#!/usr/bin/env bash
# It outlives a restart of the daemon. Generated from docs/tasks/filter.md: change the page, not this file.

# docs/tasks/filter.md:238 host1 exit=0
service docker restart

# docs/tasks/filter.md:239 host1 exit=0
docker start web two

# docs/tasks/filter.md:242 host1 exit=0
sleep 1

# docs/tasks/filter.md:243 host2 exit=0
curl -s http://198.51.100.11:8081/hostname

# docs/tasks/filter.md:245 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
