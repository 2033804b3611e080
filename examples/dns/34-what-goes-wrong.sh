#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/dns.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network my_bridge --dns 127.0.0.1 nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'

# 2 host1 exit=0
dig @127.0.0.1 +short example.com
