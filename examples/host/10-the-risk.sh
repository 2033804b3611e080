#!/usr/bin/env bash
# The risk. Generated from docs/drivers/host.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm busybox wget -q -O - http://127.0.0.1:9000/hostname
