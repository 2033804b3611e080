#!/usr/bin/env bash
# A random port. Generated from docs/tasks/publish.md: change the page, not this file.

# docs/tasks/publish.md:379 host1 exit=1
docker port one 81/tcp
