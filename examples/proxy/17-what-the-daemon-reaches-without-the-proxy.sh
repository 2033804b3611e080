#!/usr/bin/env bash
# What the daemon reaches without the proxy. Generated from docs/tasks/proxy.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=0
pull 198.51.100.11 203.0.113.80 203.0.113.80:444 mail.example.com example.com
