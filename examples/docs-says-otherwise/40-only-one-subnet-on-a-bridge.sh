#!/usr/bin/env bash
# Only one subnet on a bridge. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=1
docker network create --subnet 192.0.2.192/27 --subnet 192.0.2.224/27 twice
