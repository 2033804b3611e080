#!/usr/bin/env bash
# The network. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm busybox wget -q -O - http://127.0.0.1:8080/hostname
