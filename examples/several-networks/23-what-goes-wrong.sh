#!/usr/bin/env bash
# What goes wrong. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network front --ip 192.0.2.70 --network back busybox ip -4 addr | grep -o 'inet 192[0-9./]*' | sort

# 2 host1 exit=0
docker run --rm --network name=front,ip=192.0.2.70 --network name=back,ip=192.0.2.6 \
  busybox ip -4 addr | grep -o 'inet 192[0-9./]*' | sort
