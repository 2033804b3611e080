#!/usr/bin/env bash
# It has stopped. Generated from docs/breaks/where-to-begin.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name one --network front busybox true

# 2 host1 exit=0
until [ "$(docker inspect one --format '{{.State.Status}}')" = exited ]; do sleep 0.1; done

# 3 host1 exit=1
bash reach.sh client one 80
