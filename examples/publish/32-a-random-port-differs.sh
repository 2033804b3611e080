#!/usr/bin/env bash
# A random port. Generated from docs/tasks/publish.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=1
docker port one 81/tcp
