#!/usr/bin/env bash
# It does not find your containers. Generated from docs/tasks/build.md: change the page, not this file.
# Needs engine<23

# 1 host1 exit=0
printf 'FROM busybox\nRUN wget -q -O /answer http://db/hostname\n' |
  docker build --network my_bridge --quiet --tag demo - | wc -l
