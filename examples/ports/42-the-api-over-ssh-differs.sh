#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=1
docker --context far ps 2>&1 | grep -o 'Permission denied' | sort -u
