#!/usr/bin/env bash
# See it work. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# docs/breaks/iptables-flushed.md:118 host1 exit=0
iptables -P FORWARD DROP
