#!/usr/bin/env bash
# IPv6 alone. Generated from docs/tasks/ipv6.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=1
docker exec one ping -c 1 203.0.113.80
