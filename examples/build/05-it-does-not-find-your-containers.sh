#!/usr/bin/env bash
# It does not find your containers. Generated from docs/tasks/build.md: change the page, not this file.
# Needs engine>=23

# 1 host1 exit=1
printf 'FROM busybox\nRUN true\n' | docker build --network my_bridge - 2>&1 | grep -o 'network mode .*' | uniq
