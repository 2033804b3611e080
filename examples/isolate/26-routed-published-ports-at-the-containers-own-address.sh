#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=0
curl -s http://192.0.2.170/hostname

# 2 host2 exit=1
nc -zv -w 1 192.0.2.171 80
