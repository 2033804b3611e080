#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/too-many-ports.md: change the page, not this file.

# docs/breaks/too-many-ports.md:85 host1 exit=0
cp daemon.json /etc/docker/daemon.json

# docs/breaks/too-many-ports.md:86 host1 exit=0
service docker restart

# docs/breaks/too-many-ports.md:87 host1 exit=0
docker start web
