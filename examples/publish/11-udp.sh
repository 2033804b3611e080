#!/usr/bin/env bash
# UDP. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:139 host1 exit=0
docker port two
