#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/proxy.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=1
docker run --rm --network back busybox sh -c 'timeout 5 wget -q -O - -Y on http://198.51.100.1:3128/ || exit 1'
