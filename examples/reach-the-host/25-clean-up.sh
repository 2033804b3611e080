#!/usr/bin/env bash
# Clean up. Generated from docs/tasks/reach-the-host.md: change the page, not this file.
# Needs engine>=28 ipv6

# 1 host1 exit=0
ip -6 address del 2001:db8:4::1/64 dev docker0
