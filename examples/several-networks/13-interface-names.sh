#!/usr/bin/env bash
# Interface names. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
docker run --rm --network name=front,driver-opt=com.docker.network.endpoint.ifname=data0 --network back \
  busybox ip -4 addr show data0 | grep inet
