#!/usr/bin/env bash
# See it work. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# docs/breaks/cannot-reach-host.md:91 host1 exit=0
docker exec client nc -zv -w 1 host.docker.internal 8000

# docs/breaks/cannot-reach-host.md:93 host1 exit=0
docker exec client curl -s http://host.docker.internal:8000/hostname
