#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f client

# 2 host1 exit=0
docker network create my_bridge

# 3 host1 exit=0
docker network connect --alias alias my_bridge db

# 4 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600
