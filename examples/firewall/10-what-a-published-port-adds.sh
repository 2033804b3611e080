#!/usr/bin/env bash
# What a published port adds. Generated from docs/understand/firewall.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
iptables-save | grep '^-A' | grep -vxFf two.txt

# 2 host2 exit=0
curl -s http://198.51.100.11:8080/hostname
