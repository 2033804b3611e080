#!/usr/bin/env bash
# The way out. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/tasks/ipv6.md:94 host1 exit=1
ip6tables -t nat -S POSTROUTING | grep 2001
