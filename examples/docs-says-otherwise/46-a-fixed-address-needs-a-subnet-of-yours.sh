#!/usr/bin/env bash
# A fixed address needs a subnet of yours. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker network create plain
