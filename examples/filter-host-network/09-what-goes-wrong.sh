#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/filter-host-network.md: change the page, not this file.

# 1 host1 exit=1
iptables -A OUTPUT -m cgroup --path nosuch -j REJECT
