#!/usr/bin/env bash
# A server for all containers. Generated from docs/tasks/dns.md: change the page, not this file.
# Runs on Docker 20.10 in place of the block above.

# 1 host1 exit=0
docker run --rm busybox grep -E '^(nameserver|search|options)' /etc/resolv.conf
