#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# docs/breaks/wrong-gateway.md:115 host1 exit=0
docker network rm a_front
