#!/usr/bin/env bash
# See it. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# 1 host1 exit=1
ping -c 1 -W 1 198.51.100.70 | grep received
