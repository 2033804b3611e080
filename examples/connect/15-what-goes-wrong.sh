#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/connect.md: change the page, not this file.

# 1 host1 exit=1
docker network rm my_bridge
