#!/usr/bin/env bash
# Every host answers on the published port. Generated from docs/tasks/service-vip.md: change the page, not this file.

# 1 host2 exit=0
docker ps --filter name=web --quiet | wc -l

# 2 host2 exit=0
curl -s --max-time 20 http://198.51.100.12:8080/hostname | wc -l

# 3 host1 exit=0
curl -s --max-time 20 http://198.51.100.11:8080/hostname | wc -l
