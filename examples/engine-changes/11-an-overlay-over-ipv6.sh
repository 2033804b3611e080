#!/usr/bin/env bash
# An overlay over IPv6. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine<25

# 1 host2 exit=1
docker exec client ping -c 2 -W 2 web
