#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/source-address.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/source-address.md:249 host1 exit=0
iptables -t nat -S DOCKER | sed 's/br-[0-9a-f]*/BRIDGE/g'
