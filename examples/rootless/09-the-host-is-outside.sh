#!/usr/bin/env bash
# The host is outside. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
inside ip -brief link show type bridge | grep -c br-

# 2 host1 exit=1
ip -brief link show type bridge | grep -c br-
