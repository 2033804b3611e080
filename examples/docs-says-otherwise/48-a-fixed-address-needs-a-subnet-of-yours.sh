#!/usr/bin/env bash
# A fixed address needs a subnet of yours. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=125
docker run --rm --network plain --ip 172.18.0.77 busybox true 2>&1 | grep -v 'help\|level='
