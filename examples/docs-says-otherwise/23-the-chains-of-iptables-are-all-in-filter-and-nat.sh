#!/usr/bin/env bash
# The chains of iptables are all in filter and nat. Generated from docs/reference/docs-says-otherwise.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
iptables -t raw -S PREROUTING
