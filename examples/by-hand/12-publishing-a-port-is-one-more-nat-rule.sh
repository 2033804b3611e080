#!/usr/bin/env bash
# Publishing a port is one more NAT rule. Generated from docs/understand/by-hand.md: change the page, not this file.

# 1 host2 exit=28
curl -s --max-time 2 http://192.0.2.10/hostname
