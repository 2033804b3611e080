#!/usr/bin/env bash
# See it. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# 1 host1 exit=0
docker exec client curl -s http://example.com/
