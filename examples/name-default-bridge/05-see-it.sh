#!/usr/bin/env bash
# See it. Generated from docs/breaks/name-default-bridge.md: change the page, not this file.

# 1 host1 exit=2
docker run --rm --entrypoint psql postgres:18 -h web -U postgres
