#!/usr/bin/env bash
# failed to bind host port … address already in use. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
nc -u -l -k 127.0.0.1 5353 > /dev/null & listener=$!

# 2 host1 exit=0
sleep 0.5

# 3 host1 exit=125
docker run --rm --name two -p 127.0.0.1:5353:53/udp busybox true
