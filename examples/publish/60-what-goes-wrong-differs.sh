#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/publish.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/publish.md:708 host1 exit=125
docker run --rm --name three -p 127.0.0.1:9000:80 busybox true
