#!/usr/bin/env bash
# What docker-proxy does. Generated from docs/tasks/publish.md: change the page, not this file.

# 1 host1 exit=1
pgrep docker-proxy
