#!/usr/bin/env bash
# A published port. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/tasks/ipv6.md:113 host1 exit=0
docker ps --filter name=web --format '{{.Ports}}'
