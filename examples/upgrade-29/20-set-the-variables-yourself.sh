#!/usr/bin/env bash
# Set the variables yourself. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker network connect front db
