#!/usr/bin/env bash
# FORWARD drops. Generated from docs/breaks/no-internet.md: change the page, not this file.

# 1 host1 exit=0
service docker restart

# 2 host1 exit=0
docker start client two

# 3 host1 exit=0
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received
