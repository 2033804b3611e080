#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/hairpin.md: change the page, not this file.

# docs/breaks/hairpin.md:73 host1 exit=0
cp daemon.json /etc/docker/daemon.json

# docs/breaks/hairpin.md:74 host1 exit=0
service docker restart

# docs/breaks/hairpin.md:75 host1 exit=0
docker start web client two
