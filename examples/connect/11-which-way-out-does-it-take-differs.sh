#!/usr/bin/env bash
# Which way out does it take?. Generated from docs/tasks/connect.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/tasks/connect.md:105 host1 exit=0
docker exec web ip route
