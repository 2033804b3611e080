#!/usr/bin/env bash
# See it. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# 1 host1 exit=1
nc -zv -w 5 198.51.100.70 80
