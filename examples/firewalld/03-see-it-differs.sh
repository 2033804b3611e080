#!/usr/bin/env bash
# See it. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/breaks/firewalld.md:38 host1 exit=0
firewall-cmd --zone public --list-ports
