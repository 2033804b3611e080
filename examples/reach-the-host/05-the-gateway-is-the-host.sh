#!/usr/bin/env bash
# The gateway is the host. Generated from docs/tasks/reach-the-host.md: change the page, not this file.

# 1 host1 exit=0
docker exec client wget -q -O - http://198.51.100.11:9000/hostname

# 2 host1 exit=0
docker exec client wget -q -O - http://172.17.0.1:9000/hostname
