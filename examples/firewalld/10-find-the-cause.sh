#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Needs engine>=26

# 1 host1 exit=0
firewall-cmd --quiet --permanent --new-policy shut

# 2 host1 exit=0
firewall-cmd --quiet --permanent --policy shut --set-priority -2

# 3 host1 exit=0
firewall-cmd --quiet --permanent --policy shut --add-ingress-zone public

# 4 host1 exit=0
firewall-cmd --quiet --permanent --policy shut --add-egress-zone docker

# 5 host1 exit=0
firewall-cmd --quiet --permanent --policy shut --set-target DROP

# 6 host1 exit=0
firewall-cmd --reload; sleep 2

# 7 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
