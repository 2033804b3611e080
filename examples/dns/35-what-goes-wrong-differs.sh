#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/dns.md: change the page, not this file.
# Runs on Docker 29.7 in place of the block above.

# 1 host1 exit=0
docker run --rm --network my_bridge --dns 127.0.0.1 nicolaka/netshoot dig example.com | grep -o 'status: [A-Z]*'
