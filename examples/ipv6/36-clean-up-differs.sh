#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/tasks/ipv6.md:435 host1 exit=2
ip -6 addr del 2001:db8:4::1/64 dev docker0
