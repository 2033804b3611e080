#!/usr/bin/env bash
# A fixed address without a network. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.

# 1 host1 exit=0
docker run -d --name two --network front --ip 192.0.2.100 busybox sleep 600

# 2 host1 exit=0
docker rm -f two

# 3 host1 exit=125
docker run -d --name two --ip 192.0.2.100 busybox sleep 600
