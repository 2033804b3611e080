#!/usr/bin/env bash
# Other words for a port in use. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=28 engine<29

# 1 host1 exit=125
docker run --rm --name two -p 127.0.0.1:9000:80 busybox true
