#!/usr/bin/env bash
# See it work. Generated from docs/breaks/wrong-gateway.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker exec web ip route | grep default
