#!/usr/bin/env bash
# What is in resolv.conf. Generated from docs/understand/names.md: change the page, not this file.

# docs/understand/names.md:65 host1 exit=0
docker exec web grep -E '^(nameserver|options)' /etc/resolv.conf

# docs/understand/names.md:68 host1 exit=0
docker exec lonely grep -E '^(nameserver|options)' /etc/resolv.conf

# docs/understand/names.md:70 host1 exit=0
grep nameserver /etc/resolv.conf
