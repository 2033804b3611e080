#!/usr/bin/env bash
# A fixed address without a subnet of yours. Generated from docs/reference/docker-29.md: change the page, not this file.

# 1 host1 exit=0
docker network rm pool
