#!/usr/bin/env bash
# Why it works. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.
# Docker 20.10 answers otherwise than the block above.

# docs/drivers/overlay-encrypted.md:143 host1 exit=0
iptables -S INPUT | grep -o 'pol none\|dport 4789\|DROP'
