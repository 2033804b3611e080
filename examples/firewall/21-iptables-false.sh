#!/usr/bin/env bash
# iptables: false. Generated from docs/understand/firewall.md: change the page, not this file.

# 1 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
