#!/usr/bin/env bash
# Run a container on it. Generated from docs/drivers/user-defined-bridge.md: change the page, not this file.

# 1 host1 exit=0
docker inspect test | sed -n '/"Networks"/,$p'
