#!/usr/bin/env bash
# Without the proxy: noProxy. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --network my_bridge busybox wget -q -O - http://web/hostname
