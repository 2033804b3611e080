#!/usr/bin/env bash
# Why it works. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
ip xfrm policy | grep -o 'dport 4789\|mark 0xd0c4e3\|mode transport' | sort -u

# 2 host1 exit=0
iptables -t mangle -S OUTPUT | grep -o 'dport 4789\|MARK'

# 3 host1 exit=0
iptables -S INPUT | grep -o 'pol none\|dport 4789\|DROP'
