#!/usr/bin/env bash
# The variables of a link are missing. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=1
docker run --rm --link db busybox sh -c 'wget -q -O - http://$DB_PORT_80_TCP_ADDR/hostname'
