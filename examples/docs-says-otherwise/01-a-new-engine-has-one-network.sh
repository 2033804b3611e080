#!/usr/bin/env bash
# A new engine has one network. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# docs/reference/docs-says-otherwise.md:28 host1 exit=0
docker network ls
