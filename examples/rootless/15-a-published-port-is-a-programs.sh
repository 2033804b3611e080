#!/usr/bin/env bash
# A published port is a program's. Generated from docs/drivers/rootless.md: change the page, not this file.

# 1 host1 exit=0
iptables -I INPUT -p tcp --dport 8080 -j DROP

# 2 host2 exit=28
curl -s --max-time 2 http://198.51.100.11:8080/hostname
