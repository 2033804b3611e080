#!/usr/bin/env bash
# It outlives a restart of the daemon. Generated from docs/tasks/filter.md: change the page, not this file.

# 1 host1 exit=0
service docker restart

# 2 host1 exit=0
docker start web two

# 3 host1 exit=0
sleep 1

# 4 host2 exit=0
curl -s http://198.51.100.11:8081/hostname

# 5 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
