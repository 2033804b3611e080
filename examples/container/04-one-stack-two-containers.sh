#!/usr/bin/env bash
# One stack, two containers. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=0
docker exec client curl -s http://127.0.0.1/hostname
