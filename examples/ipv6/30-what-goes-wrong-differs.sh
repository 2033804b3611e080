#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/tasks/ipv6.md:318 host2 exit=56
curl -s 'http://[2001:db8:100::11]:8082/hostname'
