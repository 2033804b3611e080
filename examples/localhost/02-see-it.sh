#!/usr/bin/env bash
# See it. Generated from docs/breaks/localhost.md: change the page, not this file.

# 1 host1 exit=1
docker exec client nc -zv -w 1 127.0.0.1 80
