#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network host -p 8085:80 busybox true
