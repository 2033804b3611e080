#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/dns.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/dns.md:498 host1 exit=0
docker run --rm --network my_bridge --dns 127.0.0.1 nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'
