#!/usr/bin/env bash
# See it work. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm -p 127.0.0.1:5353:53/udp busybox true
