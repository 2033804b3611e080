#!/usr/bin/env bash
# A container. Generated from docs/tasks/source-address.md: change the page, not this file.

# 1 host1 exit=0
docker exec client wget -q -O - http://198.51.100.11:8080
