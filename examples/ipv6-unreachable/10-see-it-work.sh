#!/usr/bin/env bash
# See it work. Generated from docs/breaks/ipv6-unreachable.md: change the page, not this file.
# Needs engine>=27

# 1 host2 exit=0
nc -z -v -w 2 2001:db8:100::11 8080

# 2 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8080/hostname' | wc -l
