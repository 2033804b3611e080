#!/usr/bin/env bash
# A link sets environment variables. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=0
docker run --rm --link db:database busybox env | grep ^DATABASE_ | grep -v NAME | sort
