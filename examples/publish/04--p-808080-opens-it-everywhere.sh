#!/usr/bin/env bash
# -p 8080:80 opens it everywhere. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker port web

# 2 host1 exit=0
docker ps --format 'table {{.Names}}\t{{.Ports}}'
