#!/usr/bin/env bash
# What is in resolv.conf. Generated from docs/understand/names.md: change the page, not this file.

# 1 host1 exit=0
docker exec web grep -E '^(nameserver|options)' /etc/resolv.conf

# 2 host1 exit=0
docker exec lonely grep -E '^(nameserver|options)' /etc/resolv.conf

# 3 host1 exit=0
grep nameserver /etc/resolv.conf
