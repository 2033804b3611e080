#!/usr/bin/env bash
# invalid port specification: "0/tcp". Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=125
docker run --rm -p 8081:0 busybox true
