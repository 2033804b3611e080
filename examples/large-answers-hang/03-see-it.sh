#!/usr/bin/env bash
# See it. Generated from docs/breaks/large-answers-hang.md: change the page, not this file.

# docs/breaks/large-answers-hang.md:38 host1 exit=0
docker run -d --name client nicolaka/netshoot sleep 600

# docs/breaks/large-answers-hang.md:40 host1 exit=0
docker exec client curl -s http://198.51.100.12:8080/small

# docs/breaks/large-answers-hang.md:42 host1 exit=28
docker exec client curl -s --max-time 3 -o /dev/null -w '%{size_download}\n' http://198.51.100.12:8080/big
