#!/usr/bin/env bash
# What changed between engines?. Generated from docs/reference/engine-changes.md: change the page, not this file.

# docs/reference/engine-changes.md:12 host1 exit=0
docker version --format '{{.Server.Version}}' | cut -d . -f 1,2
