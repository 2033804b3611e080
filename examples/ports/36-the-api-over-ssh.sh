#!/usr/bin/env bash
# The API over SSH. Generated from docs/reference/ports.md: change the page, not this file.

# 1 host2 exit=0
mkdir -p ~/.ssh && timeout 20 nc -l 9000 >> ~/.ssh/authorized_keys & sleep 1

# 2 host1 exit=0
nc -N 198.51.100.12 9000 < ~/.ssh/far.pub

# 3 host2 exit=0
wait
