#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/udp-silent.md: change the page, not this file.

# 1 host1 exit=0
conntrack -D -p udp --orig-port-dst 5000 > /dev/null 2>&1
