#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/localhost.md: change the page, not this file.

# docs/breaks/localhost.md:50 host1 exit=0
docker exec web wget -q -O - http://127.0.0.1/hostname | wc -l

# docs/breaks/localhost.md:52 host1 exit=0
curl -s http://127.0.0.1:8000/hostname
