#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=1
docker --context far ps 2>&1 | grep -o 'Permission denied' | sort -u
