#!/usr/bin/env bash
# See it work. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host2 exit=1
nc -zv -w 1 198.51.100.11 8080
