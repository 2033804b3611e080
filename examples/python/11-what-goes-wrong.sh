#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/python.md: change the page, not this file.

# docs/tasks/python.md:200 host1 exit=0
docker ps --all --format '{{.Names}} {{.Status}}'
