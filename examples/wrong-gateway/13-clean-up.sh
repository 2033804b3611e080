#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.
# Needs engine<28

# 1 host1 exit=0
docker network rm a_front
