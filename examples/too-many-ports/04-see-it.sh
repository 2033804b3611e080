#!/usr/bin/env bash
# See it. Generated from docs/breaks/too-many-ports.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm -p 8000-8049:8000-8049 busybox true 2>&1 | grep -o 'Bind for.*allocated' || true

# 2 host1 exit=0
docker ps --format '{{.Names}}'

# 3 host1 exit=7
curl -s http://127.0.0.1:8000/
