#!/usr/bin/env bash
# See it. Generated from docs/breaks/udp-silent.md: change the page, not this file.

# 1 host2 exit=0
while sleep 0.2; do echo 20 degrees | nc -u -q 0 -p 40000 198.51.100.11 5000; done 2> /dev/null &
