#!/usr/bin/env bash
# See it. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# 1 host2 exit=28
curl -sS -m 2 http://198.51.100.11:8080/hostname 2>&1 | grep -o 'Connection timed out'
