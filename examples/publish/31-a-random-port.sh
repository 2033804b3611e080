#!/usr/bin/env bash
# A random port. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=1
docker port one 81/tcp
