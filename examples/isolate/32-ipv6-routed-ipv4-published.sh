#!/usr/bin/env bash
# IPv6 routed, IPv4 published. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host2 exit=0
curl -s 'http://[2001:db8:2::10]/hostname'

# 2 host2 exit=1
nc -zv -w 1 2001:db8:100::11 8082
