#!/usr/bin/env bash
# The way back. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# 1 host1 exit=0
dockerd --validate --config-file next.json
