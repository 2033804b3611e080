#!/usr/bin/env bash
# A published port is a program's. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
ss -Hltnp 'sport = :8080' | grep -o rootlesskit | sort -u

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
