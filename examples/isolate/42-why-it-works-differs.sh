#!/usr/bin/env bash
# Why it works. Generated from docs/tasks/isolate.md: change the page, not this file.
# Docker 29.7 answers otherwise than the block above.

# docs/tasks/isolate.md:521 host1 exit=0
iptables -S | grep -E 'back0|my0'
