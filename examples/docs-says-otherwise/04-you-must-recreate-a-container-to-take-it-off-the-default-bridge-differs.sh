#!/usr/bin/env bash
# You must recreate a container to take it off the default bridge. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Runs on Docker 26.1 20.10 in place of the block above.

# 1 host1 exit=0
docker exec web ip -4 addr | grep inet
