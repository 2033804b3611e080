#!/usr/bin/env bash
# Which way out does it take?. Generated from docs/tasks/connect.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
docker exec web ip route
