#!/usr/bin/env bash
# See it work. Generated from docs/breaks/localhost.md: change the page, not this file.

# 1 host1 exit=0
docker exec client nc -zv -w 1 web 80

# 2 host1 exit=0
docker exec client nc -zv -w 1 host.docker.internal 8000
