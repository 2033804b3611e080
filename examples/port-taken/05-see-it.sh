#!/usr/bin/env bash
# See it. Generated from docs/breaks/port-taken.md: change the page, not this file.

# 1 host1 exit=0
mkdir www

# 2 host1 exit=0
hostname > www/hostname

# 3 host1 exit=0
busybox httpd -f -p 8000 -h www & server=$!
