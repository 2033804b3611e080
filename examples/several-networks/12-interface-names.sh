#!/usr/bin/env bash
# Interface names. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
touch seen

# 2 host1 exit=0
until [ "$(sort -u seen | wc -l)" = 2 ]; do
  docker run --rm --network front --network back busybox ip -4 addr show eth0 | grep inet >> seen
done

# 3 host1 exit=0
sort -u seen
