#!/usr/bin/env bash
# What the daemon reaches without the proxy. Generated from docs/tasks/proxy.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
bash anew.sh --https-proxy http://198.51.100.1:3128 --no-proxy example.com

# 2 host1 exit=0
pull mail.example.com example.com 203.0.113.80

# 3 host1 exit=0
bash anew.sh --https-proxy http://198.51.100.1:3128 --no-proxy '*'

# 4 host1 exit=0
pull mail.example.com example.com 203.0.113.80
