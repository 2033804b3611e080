#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/hairpin.md: change the page, not this file.

# docs/breaks/hairpin.md:130 host1 exit=0
docker rm -f web client two

# docs/breaks/hairpin.md:134 host1 exit=0
docker network rm front back

# docs/breaks/hairpin.md:137 host1 exit=0
rm /etc/docker/daemon.json

# docs/breaks/hairpin.md:138 host1 exit=0
service docker restart
