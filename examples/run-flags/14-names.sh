#!/usr/bin/env bash
# Names. Generated from docs/reference/run-flags.md: change the page, not this file.

# docs/reference/run-flags.md:177 host1 exit=0
docker exec web hostname
