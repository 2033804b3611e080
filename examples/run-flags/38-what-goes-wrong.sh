#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=28

# docs/reference/run-flags.md:399 host1 exit=0
docker run --rm --domainname example.com busybox cat /proc/sys/kernel/domainname

# docs/reference/run-flags.md:401 host1 exit=0
docker run --rm --network container:web --domainname example.com busybox cat /proc/sys/kernel/domainname
