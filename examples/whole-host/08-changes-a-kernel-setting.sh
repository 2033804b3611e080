#!/usr/bin/env bash
# Changes a kernel setting. Generated from docs/reference/whole-host.md: change the page, not this file.

# 1 host1 exit=0
kept=$(sysctl -n net.ipv4.ip_default_ttl)

# 2 host1 exit=0
sysctl -w net.ipv4.ip_default_ttl=9

# 3 host1 exit=0
sysctl -w net.ipv4.ip_default_ttl="$kept"
