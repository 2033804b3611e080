#!/usr/bin/env bash
# Routed: published ports at the container's own address. Generated from docs/tasks/isolate.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/isolate.md:327 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8082/hostname'

# docs/tasks/isolate.md:329 host2 exit=1
nc -zv -w 1 198.51.100.11 8082
