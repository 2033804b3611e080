#!/usr/bin/env bash
# The three networks of a new engine. Generated from docs/index.md: change the page, not this file.

# 1 host1 exit=0
docker network ls
