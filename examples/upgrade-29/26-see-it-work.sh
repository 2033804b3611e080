#!/usr/bin/env bash
# See it work. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker inspect db --format '{{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}' | grep .
