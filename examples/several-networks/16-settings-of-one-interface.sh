#!/usr/bin/env bash
# Settings of one interface. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=125
docker run --rm --network front --sysctl net.ipv4.conf.eth0.log_martians=1 busybox true
