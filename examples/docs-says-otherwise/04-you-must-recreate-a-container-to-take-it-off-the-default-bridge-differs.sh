#!/usr/bin/env bash
# You must recreate a container to take it off the default bridge. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/reference/docs-says-otherwise.md:63 host1 exit=0
docker exec web ip -4 addr | grep inet
