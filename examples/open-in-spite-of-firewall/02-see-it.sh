#!/usr/bin/env bash
# See it. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host2 exit=0
nc -zv -w 1 198.51.100.11 8080
