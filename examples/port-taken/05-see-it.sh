#!/usr/bin/env bash
# See it. Generated from docs/breaks/port-taken.md: change the page, not this file.

# docs/breaks/port-taken.md:41 host1 exit=0
busybox httpd -f -p 8000 -h /etc & server=$!
