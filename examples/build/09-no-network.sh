#!/usr/bin/env bash
# No network. Generated from docs/tasks/build.md: change the page, not this file.

# 1 host1 exit=0
printf 'FROM busybox\nRUN ip -4 addr | grep inet > /address\n' |
  docker build --network none --quiet --tag demo - | wc -l

# 2 host1 exit=0
docker run --rm demo cat /address
