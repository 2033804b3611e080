#!/usr/bin/env bash
# After a reload. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/breaks/firewalld.md:176 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8081/hostname
