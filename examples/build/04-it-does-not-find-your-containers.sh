#!/usr/bin/env bash
# It does not find your containers. Generated from docs/tasks/build.md: change the page, not this file.

# 1 host1 exit=1
printf 'FROM busybox\nRUN wget -q -O - http://db/hostname\n' | docker build --no-cache - 2>&1 | grep -o "bad address 'db'" | uniq
