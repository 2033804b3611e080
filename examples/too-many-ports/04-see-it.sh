#!/usr/bin/env bash
# See it. Generated from docs/breaks/too-many-ports.md: change the page, not this file.

# docs/breaks/too-many-ports.md:34 host1 exit=0
docker run --rm -p 8000-8049:8000-8049 busybox true 2>&1 | grep -o 'Bind for.*allocated' || true

# docs/breaks/too-many-ports.md:36 host1 exit=0
docker ps --format '{{.Names}}'

# docs/breaks/too-many-ports.md:38 host1 exit=7
curl -s http://127.0.0.1:8000/
