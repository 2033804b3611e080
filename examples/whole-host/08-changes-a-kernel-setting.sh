#!/usr/bin/env bash
# Changes a kernel setting. Generated from docs/reference/whole-host.md: change the page, not this file.

# docs/reference/whole-host.md:144 host1 exit=0
kept=$(sysctl -n net.ipv4.ip_default_ttl)

# docs/reference/whole-host.md:145 host1 exit=0
sysctl -w net.ipv4.ip_default_ttl=9

# docs/reference/whole-host.md:147 host1 exit=0
sysctl -w net.ipv4.ip_default_ttl="$kept"
