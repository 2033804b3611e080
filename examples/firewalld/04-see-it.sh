#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.

# docs/breaks/firewalld.md:45 host2 exit=0
curl -s http://198.51.100.11:8080/hostname

# docs/breaks/firewalld.md:47 host2 exit=7
curl -sS http://198.51.100.11:9000/hostname 2>&1 | sed 's/ after [0-9]* ms//'
