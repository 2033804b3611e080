#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/breaks/wrong-gateway.md:129 host1 exit=0
docker network rm a_front
