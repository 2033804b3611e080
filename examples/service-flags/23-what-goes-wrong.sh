#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=0
docker service ps back --filter desired-state=running --format '{{.Node}}'

# 2 host1 exit=0
docker service ps back --no-trunc --format '{{.Node}} {{.Error}}' | grep config | sort -u
