#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/look-inside.md: change the page, not this file.

# docs/tasks/look-inside.md:185 host1 exit=127
docker exec web tcpdump --version
