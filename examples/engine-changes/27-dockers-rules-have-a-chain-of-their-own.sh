#!/usr/bin/env bash
# Docker's rules have a chain of their own. Generated from docs/reference/engine-changes.md: change the page, not this file.
# Needs engine<28

# 1 host1 exit=0
iptables -S FORWARD
