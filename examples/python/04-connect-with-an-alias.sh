#!/usr/bin/env bash
# Connect with an alias. Generated from docs/tasks/python.md: change the page, not this file.

# 1 host1 exit=1
docker exec client ping -c 1 -W 1 web
