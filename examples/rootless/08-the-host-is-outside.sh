#!/usr/bin/env bash
# The host is outside. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
inside curl -s http://192.0.2.10/hostname

# 2 host1 exit=1
ping -c 1 -W 1 192.0.2.10 | grep -o '0 received'
