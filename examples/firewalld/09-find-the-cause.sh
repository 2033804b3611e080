#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Needs engine>=27

# 1 host1 exit=0
firewall-cmd --policy docker-forwarding --list-all | grep -E 'target|zones'
