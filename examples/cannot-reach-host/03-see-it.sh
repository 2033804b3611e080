#!/usr/bin/env bash
# See it. Generated from docs/breaks/cannot-reach-host.md: change the page, not this file.

# docs/breaks/cannot-reach-host.md:31 host1 exit=0
docker exec client curl -s http://example.com/
