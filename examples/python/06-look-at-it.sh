#!/usr/bin/env bash
# Look at it. Generated from docs/tasks/python.md: change the page, not this file.

# 1 host1 exit=0
python3 look.py

# 2 host1 exit=0
docker network inspect my_bridge --format '{{range .Containers}}{{println .Name .IPv4Address}}{{end}}' | grep . | sort
