#!/usr/bin/env bash
# Search domains and options. Generated from docs/tasks/dns.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --dns-search example.com --dns-opt timeout:1 --dns-option ndots:2 \
  busybox grep -E '^(search|options)' /etc/resolv.conf

# 2 host1 exit=0
docker run --rm --dns-search example.com busybox ping -c 1 mail | grep PING
