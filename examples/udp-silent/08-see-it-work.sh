#!/usr/bin/env bash
# See it work. Generated from docs/breaks/udp-silent.md: change the page, not this file.

# 1 host1 exit=0
timeout 5 tcpdump -c 1 -ntl -i shop0 udp 2> /dev/null | cut -d . -f -4

# 2 host1 exit=0
conntrack -L -p udp --orig-port-dst 5000 2> /dev/null | grep -o 'dport=5000.* src=[0-9.]* '
