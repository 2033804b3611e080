#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/hairpin.md: change the page, not this file.

# docs/breaks/hairpin.md:115 host1 exit=0
docker rm -f web client two

# docs/breaks/hairpin.md:119 host1 exit=0
docker network rm front back

# docs/breaks/hairpin.md:122 host1 exit=0
rm /etc/docker/daemon.json

# docs/breaks/hairpin.md:123 host1 exit=0
service docker restart
