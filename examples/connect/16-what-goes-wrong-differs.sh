#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/connect.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/tasks/connect.md:156 host1 exit=1
docker network rm my_bridge
