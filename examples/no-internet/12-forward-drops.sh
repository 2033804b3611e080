#!/usr/bin/env bash
# FORWARD drops. Generated from docs/breaks/no-internet.md: change the page, not this file.

# docs/breaks/no-internet.md:159 host1 exit=0
service docker restart

# docs/breaks/no-internet.md:160 host1 exit=0
docker start client two

# docs/breaks/no-internet.md:163 host1 exit=0
docker exec client ping -c 1 -W 1 203.0.113.80 | grep received
