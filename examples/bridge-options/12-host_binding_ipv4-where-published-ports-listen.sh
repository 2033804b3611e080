#!/usr/bin/env bash
# host_binding_ipv4: where published ports listen. Generated from docs/reference/bridge-options.md: change the page, not this file.

# 1 host2 exit=0
curl -s --max-time 2 http://198.51.100.11:8080/hostname

# 2 host2 exit=7
curl -s --max-time 2 http://198.51.100.11:8081/hostname
