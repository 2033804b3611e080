#!/usr/bin/env bash
# A container has no port 0. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine<29

# 1 host1 exit=0
docker run --rm -p 8081:0 busybox true
