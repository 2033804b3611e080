#!/usr/bin/env bash
# See it. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# docs/breaks/iptables-flushed.md:31 host1 exit=0
iptables -P FORWARD DROP

# docs/breaks/iptables-flushed.md:32 host1 exit=0
iptables -F
