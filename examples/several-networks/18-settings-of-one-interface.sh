#!/usr/bin/env bash
# Settings of one interface. Generated from docs/tasks/several-networks.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=125
docker run --rm --network $name=net.core.conf.IFNAME.input=1 busybox true 2>&1 | grep -o "'X' must be.*"
