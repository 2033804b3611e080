#!/usr/bin/env bash
# Why it works. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# docs/drivers/overlay-encrypted.md:109 host1 exit=0
ip xfrm policy | grep -E 'dport|mark|mode'

# docs/drivers/overlay-encrypted.md:113 host1 exit=0
iptables -t mangle -S OUTPUT | grep -o 'dport 4789\|MARK'

# docs/drivers/overlay-encrypted.md:116 host1 exit=0
iptables -S INPUT | grep -o 'pol none\|dport 4789\|DROP'
