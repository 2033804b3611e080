#!/usr/bin/env bash
# After a reload. Generated from docs/breaks/firewalld.md: change the page, not this file.

# docs/breaks/firewalld.md:171 host1 exit=0
firewall-cmd --reload; sleep 2

# docs/breaks/firewalld.md:173 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
