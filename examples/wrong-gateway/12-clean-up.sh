#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# docs/breaks/wrong-gateway.md:124 host1 exit=0
docker rm -f web two

# docs/breaks/wrong-gateway.md:127 host1 exit=0
docker network rm front back alone
