#!/usr/bin/env bash
# See it. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.

# 1 host2 exit=1
nc -z -v -w 2 2001:db8:100::11 8080
