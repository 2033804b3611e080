#!/usr/bin/env bash
# Reach the host. Generated from docs/drivers/rootless.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/drivers/rootless.md:357 host1 exit=1
docker --context rootless run --rm busybox wget -q -O - http://10.0.2.2:9000/hostname
