#!/usr/bin/env bash
# The way out. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host1 exit=0
ip6tables -t nat -S POSTROUTING | grep 2001
