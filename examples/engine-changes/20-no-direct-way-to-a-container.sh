#!/usr/bin/env bash
# No direct way to a container. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=28
curl -s --max-time 2 http://192.0.2.20/hostname
