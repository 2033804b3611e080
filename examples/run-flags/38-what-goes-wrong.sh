#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --domainname example.com busybox cat /proc/sys/kernel/domainname

# 2 host1 exit=0
docker run --rm --network container:web --domainname example.com busybox cat /proc/sys/kernel/domainname
