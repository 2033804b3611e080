#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# 1 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8082/hostname'

# 2 host2 exit=1
nc -zv -w 1 198.51.100.11 8082
