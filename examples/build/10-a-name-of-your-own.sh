#!/usr/bin/env bash
# A name of your own. Generated from docs/tasks/build.md: change the page, not this file.

# 1 host1 exit=0
printf 'FROM busybox\nRUN grep printer /etc/hosts > /hosts-line\n' |
  docker build --add-host printer:192.0.2.9 --quiet --tag demo - | wc -l

# 2 host1 exit=0
docker run --rm demo cat /hosts-line

# 3 host1 exit=0
docker run --rm demo grep -c printer /etc/hosts || true
