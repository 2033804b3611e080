#!/usr/bin/env bash
# What goes wrong. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host1 exit=0
iptables --version | grep -o nf_tables
