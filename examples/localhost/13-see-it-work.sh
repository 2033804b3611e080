#!/usr/bin/env bash
# See it work. Generated from docs/breaks/localhost.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network container:web busybox wget -q -O - http://localhost/hostname | wc -l
