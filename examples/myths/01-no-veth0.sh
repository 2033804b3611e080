#!/usr/bin/env bash
# No veth0. Generated from docs/myths.md: change the page, not this file.

# docs/myths.md:26 host1 exit=0
ip -brief link show type veth | wc -l

# docs/myths.md:28 host1 exit=0
docker run -d --name web busybox sleep 600

# docs/myths.md:30 host1 exit=0
ip -brief link show type veth | wc -l

# docs/myths.md:32 host1 exit=1
ip link show veth0
