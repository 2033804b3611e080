#!/usr/bin/env bash
# IPv6 routed, IPv4 published. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host2 exit=0
curl -s http://198.51.100.11:8082/hostname

# 2 host2 exit=1
nc -zv -w 1 192.0.2.170 80
