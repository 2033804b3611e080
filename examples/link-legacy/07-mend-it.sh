#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/link-legacy.md: change the page, not this file.

# docs/breaks/link-legacy.md:73 host1 exit=0
docker rm -f client

# docs/breaks/link-legacy.md:75 host1 exit=0
docker network create my_bridge

# docs/breaks/link-legacy.md:77 host1 exit=0
docker network connect --alias alias my_bridge db

# docs/breaks/link-legacy.md:78 host1 exit=0
docker run -d --name client --network my_bridge busybox sleep 600
