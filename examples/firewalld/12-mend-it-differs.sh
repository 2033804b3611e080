#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Docker 26.1 answers otherwise than the block above.

# docs/breaks/firewalld.md:135 host2 exit=7
curl -sS http://198.51.100.11:8080/hostname 2>&1 | sed 's/ after [0-9]* ms//'
