#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Needs engine>=26

# docs/breaks/firewalld.md:104 host1 exit=0
firewall-cmd --quiet --permanent --new-policy shut

# docs/breaks/firewalld.md:105 host1 exit=0
firewall-cmd --quiet --permanent --policy shut --set-priority -2

# docs/breaks/firewalld.md:106 host1 exit=0
firewall-cmd --quiet --permanent --policy shut --add-ingress-zone public

# docs/breaks/firewalld.md:107 host1 exit=0
firewall-cmd --quiet --permanent --policy shut --add-egress-zone docker

# docs/breaks/firewalld.md:108 host1 exit=0
firewall-cmd --quiet --permanent --policy shut --set-target DROP

# docs/breaks/firewalld.md:109 host1 exit=0
firewall-cmd --reload; sleep 2

# docs/breaks/firewalld.md:111 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
