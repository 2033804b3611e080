#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/publish.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=125
docker run --rm --name three -p 127.0.0.1:9000:80 busybox true
