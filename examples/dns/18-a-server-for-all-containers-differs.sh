#!/usr/bin/env bash
# A server for all containers. Generated from docs/tasks/dns.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/tasks/dns.md:285 host1 exit=0
docker run --rm busybox grep -E '^(nameserver|search|options)' /etc/resolv.conf
