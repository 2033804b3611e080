#!/usr/bin/env bash
# The way out. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/tasks/ipv6.md:76 host1 exit=143
docker exec client timeout 5 wget -q -O - 'http://[2001:db8:113::80]/'
