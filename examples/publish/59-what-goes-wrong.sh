#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/publish.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=125
docker run --rm --name three -p 127.0.0.1:8080:80 busybox true
