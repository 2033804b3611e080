#!/usr/bin/env bash
# Flags that are refused. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=125
docker run --rm --network container:web --hostname other busybox true 2>&1 | grep -o 'conflicting options.*'
