#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host1 exit=127
docker exec web tcpdump --version
