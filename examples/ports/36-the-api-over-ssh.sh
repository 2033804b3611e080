#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:484 host1 exit=0
docker --context far info --format '{{.Name}}'

# docs/reference/ports.md:486 host2 exit=1
ss -Hltnp | grep dockerd
