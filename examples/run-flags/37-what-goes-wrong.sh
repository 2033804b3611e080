#!/usr/bin/env bash
# What goes wrong. Generated from docs/reference/run-flags.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network host --hostname desk7 --domainname example.com \
  busybox cat /proc/sys/kernel/hostname /proc/sys/kernel/domainname

# 2 host1 exit=125
docker run --rm --uts host --domainname example.com busybox true 2>&1 | grep -o 'sysctl.*namespace'
