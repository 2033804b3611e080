#!/usr/bin/env bash
# How many containers may a host have on it?. Generated from docs/drivers/overlay.md: change the page, not this file.

# 1 host1 exit=125
docker run --rm --name one --network my_overlay busybox true 2>&1 | grep -o 'exchange full'
