#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/too-many-ports.md: change the page, not this file.

# docs/breaks/too-many-ports.md:117 host1 exit=0
docker rm -f web

# docs/breaks/too-many-ports.md:119 host1 exit=0
rm /etc/docker/daemon.json

# docs/breaks/too-many-ports.md:120 host1 exit=0
service docker restart
