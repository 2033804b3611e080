#!/usr/bin/env bash
# See it. Generated from docs/breaks/too-many-ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker rm web
