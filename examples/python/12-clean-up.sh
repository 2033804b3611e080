#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/python.md: change the page, not this file.

# docs/tasks/python.md:213 host1 exit=0
docker rm -f one
