#!/usr/bin/env bash
# Addresses. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=125
docker run --rm --network front --ip 192.0.2.20 busybox true 2>&1 | grep -v 'help\|level='
