#!/usr/bin/env bash
# Free the UDP port. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
ss -H -lunp 'sport = :5353' | grep -o '"nc",pid=[0-9]*'

# 2 host1 exit=0
kill $listener
