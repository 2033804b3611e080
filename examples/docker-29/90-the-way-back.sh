#!/usr/bin/env bash
# The way back. Generated from docs/reference/docker-29.md: change the page, not this file.
# Needs engine>=29

# docs/reference/docker-29.md:792 host1 exit=0
dockerd --validate --config-file next.json
