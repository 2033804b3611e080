#!/usr/bin/env bash
# A new engine has one network. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker network ls
