#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.

# 1 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# 2 host2 exit=7
curl -sS http://198.51.100.11:9000/hostname 2>&1 | sed 's/ after [0-9]* ms//'
