#!/usr/bin/env bash
# See it work. Generated from docs/breaks/iptables-flushed.md: change the page, not this file.

# 1 host1 exit=0
iptables -P FORWARD DROP
