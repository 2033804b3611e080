#!/usr/bin/env bash
# See it work. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network front -e DB_PORT_80_TCP_ADDR=db busybox sh -c 'wget -q -O - http://$DB_PORT_80_TCP_ADDR/hostname'
