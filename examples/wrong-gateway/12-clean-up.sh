#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.

# docs/breaks/wrong-gateway.md:117 host1 exit=0
docker rm -f web

# docs/breaks/wrong-gateway.md:119 host1 exit=0
docker network rm front back alone
