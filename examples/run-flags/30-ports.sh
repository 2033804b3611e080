#!/usr/bin/env bash
# Ports. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker ps --filter publish=8080 --format '{{.Names}}' | sort

# 2 host1 exit=0
docker ps --filter expose=80/udp --format '{{.Names}}'
