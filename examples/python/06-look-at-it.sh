#!/usr/bin/env bash
# Look at it. Generated from docs/tasks/python.md: change the page, not this file.

# docs/tasks/python.md:118 host1 exit=0
python3 look.py

# docs/tasks/python.md:121 host1 exit=0
docker network inspect my_bridge --format '{{range .Containers}}{{println .Name .IPv4Address}}{{end}}' | grep . | sort
