#!/usr/bin/env bash
# See it. Generated from docs/breaks/macvlan-host.md: change the page, not this file.

# docs/breaks/macvlan-host.md:45 host1 exit=1
nc -zv -w 5 198.51.100.70 80
