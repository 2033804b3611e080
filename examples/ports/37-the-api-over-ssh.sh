#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host1 exit=0
docker --context far info --format '{{.Name}}'

# 2 host2 exit=1
ss -Hltnp | grep dockerd
