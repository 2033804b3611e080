#!/usr/bin/env bash
# Two networks may share a name. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# 1 host1 exit=0
docker network create my_bridge

# 2 host1 exit=1
docker network create my_bridge
