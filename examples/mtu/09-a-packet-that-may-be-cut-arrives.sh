#!/usr/bin/env bash
# A packet that may be cut arrives. Generated from docs/understand/mtu.md: change the page, not this file.

# 1 host1 exit=0
ping -c 1 -W 1 -s 2000 192.0.2.140 | grep received
