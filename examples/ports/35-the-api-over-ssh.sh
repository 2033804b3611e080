#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# docs/reference/ports.md:474 host2 exit=0
mkdir -p ~/.ssh && timeout 20 nc -l 9000 >> ~/.ssh/authorized_keys & sleep 1

# docs/reference/ports.md:475 host1 exit=0
nc -N 198.51.100.12 9000 < ~/.ssh/far.pub

# docs/reference/ports.md:476 host2 exit=0
wait
