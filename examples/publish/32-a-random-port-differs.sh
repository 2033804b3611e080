#!/usr/bin/env bash
# A random port. Generated from docs/tasks/publish.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/publish.md:384 host1 exit=1
docker port one 81/tcp
