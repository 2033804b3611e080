#!/usr/bin/env bash
# Kernel settings. Generated from docs/reference/run-flags.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --sysctl net.ipv4.ip_default_ttl=9 busybox cat /proc/sys/net/ipv4/ip_default_ttl

# 2 host1 exit=0
cat /proc/sys/net/ipv4/ip_default_ttl
