#!/usr/bin/env bash
# A host without a swarm. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:34 host1 exit=0
ss -Hlntup | grep -c dockerd || true

# docs/reference/ports.md:36 host1 exit=0
ss -Hlxp | grep dockerd | grep -o '/[a-z/]*docker.sock' | sort -u
