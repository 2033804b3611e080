#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/open-in-spite-of-firewall.md: change the page, not this file.
# Docker 20.10 26.1 answers otherwise than the block above.

# docs/breaks/open-in-spite-of-firewall.md:74 host1 exit=0
iptables -S FORWARD | sed -n 1,4p
