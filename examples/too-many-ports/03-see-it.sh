#!/usr/bin/env bash
# See it. Generated from docs/breaks/too-many-ports.md: change the page, not this file.
# Needs engine>=28

# docs/breaks/too-many-ports.md:27 host1 exit=0
docker rm web
