#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/ipv6.md: change the page, not this file.

# 1 host2 exit=0
curl -s 'http://[2001:db8:100::11]:8082/hostname' || echo no answer
