#!/usr/bin/env bash
# See it work. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.

# 1 host1 exit=0
curl -s http://127.0.0.1:8080/hostname | wc -l
