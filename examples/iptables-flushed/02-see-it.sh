#!/usr/bin/env bash
# See it. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# 1 host1 exit=0
iptables -P FORWARD DROP

# 2 host1 exit=0
iptables -F
