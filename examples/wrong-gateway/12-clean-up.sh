#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# docs/breaks/wrong-gateway.md:125 host1 exit=0
docker rm -f web two

# docs/breaks/wrong-gateway.md:128 host1 exit=0
docker network rm front back alone
