#!/usr/bin/env bash
# What the host translated: conntrack. Generated from docs/tasks/look-inside.md: change the page, not this file.

# 1 host2 exit=0
curl -s --local-port 5001 http://198.51.100.11:8080/hostname | wc -l

# 2 host1 exit=0
conntrack -L -p tcp --orig-port-src 5001 2>/dev/null | grep -oE '(src|dst|sport|dport)=[0-9.]+' | paste -sd ' '
