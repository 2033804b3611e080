#!/usr/bin/env bash
# See it. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# docs/breaks/iptables-flushed.md:29 host1 exit=0
iptables -P FORWARD DROP

# docs/breaks/iptables-flushed.md:30 host1 exit=0
iptables -F
