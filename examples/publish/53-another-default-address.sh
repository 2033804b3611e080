#!/usr/bin/env bash
# Another default address. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client two
