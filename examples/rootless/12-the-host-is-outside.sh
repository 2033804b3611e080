#!/usr/bin/env bash
# The host is outside. Generated from docs/drivers/rootless.md: change the page, not this file.
# Needs engine>=29.5

# 1 host2 exit=0
curl -s http://198.51.100.11:8090/hostname

# 2 host1 exit=7
inside curl -s http://10.0.2.100:8090/hostname
