#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=125
docker run --rm --network host --sysctl net.ipv4.ip_default_ttl=9 busybox true 2>&1 | grep -v 'help\|level='
