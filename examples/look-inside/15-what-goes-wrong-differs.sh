#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/look-inside.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/tasks/look-inside.md:190 host1 exit=126
docker exec web tcpdump --version
