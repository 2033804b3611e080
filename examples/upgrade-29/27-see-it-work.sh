#!/usr/bin/env bash
# See it work. Generated from docs/breaks/upgrade-29.md: change the page, not this file.

# 1 host1 exit=0
test -z "$address" && echo 'no IPv6 address'
