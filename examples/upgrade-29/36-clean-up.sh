#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# docs/breaks/upgrade-29.md:372 host1 exit=0
docker rm -f web db two

# docs/breaks/upgrade-29.md:376 host1 exit=0
docker network rm front open lan

# docs/breaks/upgrade-29.md:380 host1 exit=0
rm /etc/docker/daemon.json

# docs/breaks/upgrade-29.md:381 host1 exit=0
service docker restart
