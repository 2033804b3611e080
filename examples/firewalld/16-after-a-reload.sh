#!/usr/bin/env bash
# After a reload. Generated from docs/breaks/firewalld.md: change the page, not this file.
# Needs engine<28

# 1 host1 exit=0
firewall-cmd --quiet --reload; sleep 5
