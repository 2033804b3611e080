#!/usr/bin/env bash
# What goes wrong. Generated from docs/drivers/container.md: change the page, not this file.

# 1 host1 exit=125
docker run --rm --network container:nobody busybox true 2>&1 | grep -o 'No such container: nobody'
