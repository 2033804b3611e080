#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/reference/ports.md:521 host1 exit=1
docker --context far ps 2>&1 | grep -o 'Permission denied' | sort -u
