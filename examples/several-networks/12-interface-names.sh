#!/usr/bin/env bash
# Interface names. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# docs/tasks/several-networks.md:169 host1 exit=0
touch seen

# docs/tasks/several-networks.md:170 host1 exit=0
until [ "$(sort -u seen | wc -l)" = 2 ]; do
  docker run --rm --network front --network back busybox ip -4 addr show eth0 | grep inet >> seen
done

# docs/tasks/several-networks.md:173 host1 exit=0
sort -u seen
