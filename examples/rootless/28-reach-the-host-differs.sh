#!/usr/bin/env bash
# Reach the host. Generated from docs/drivers/rootless.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=1
docker --context rootless run --rm busybox wget -q -O - http://10.0.2.2:9000/hostname
