#!/usr/bin/env bash
# See it. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/breaks/iptables-flushed.md:43 host1 exit=1
docker exec web ping -c 1 -W 1 example.com | grep received
